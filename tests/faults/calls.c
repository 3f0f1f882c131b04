/*
 * Stands between a program and the C library, loaded by LD_PRELOAD: every call on a file below one folder is counted,
 * and may be written down, refused, or be the last one of the process. `calls.py` is its hand.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NOTHING, REFUSE_ONCE, REFUSE_FROM_THEN_ON, END };

static char folder[PATH_MAX];
static size_t folder_length;
static int what = NOTHING, error_number, record = -1;
static long which, seen;
static unsigned char is_ours[1 << 16]; /* by descriptor */

#define REAL(name) ((typeof(&name))real(#name))

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

/* The hand of calls.py */

void calls_watch(const char *path) {
    folder_length = strlen(path);
    memcpy(folder, path, folder_length + 1);
}

void calls_arm(int new_what, long new_which, int new_error) {
    what = new_what, which = new_which, error_number = new_error, seen = 0;
}

long calls_seen(void) { return seen; }

void calls_record(int descriptor) { record = descriptor; }

void calls_mark(const char *words) {
    if (record >= 0) dprintf(record, "mark %s\n", words);
}

/* What happens at a call */

static int is_below(const char *path) {
    return folder_length && strncmp(path, folder, folder_length) == 0 &&
           (path[folder_length] == '/' || path[folder_length] == '\0');
}

static int is_ours_by(int descriptor) {
    return descriptor >= 0 && descriptor < (int)sizeof is_ours && is_ours[descriptor];
}

static void take_note_of(int descriptor, int ours) {
    if (descriptor >= 0 && descriptor < (int)sizeof is_ours) is_ours[descriptor] = (unsigned char)ours;
}

static const char *full(int at, const char *path, char *room) {
    char link[64];
    ssize_t length;
    if (path[0] == '/' || at == AT_FDCWD) return path;
    snprintf(link, sizeof link, "/proc/self/fd/%d", at);
    length = readlink(link, room, PATH_MAX / 2);
    if (length < 0) return path;
    snprintf(room + length, PATH_MAX / 2, "/%s", path);
    return room;
}

/* Counts a call; whether it is the one that meets its fate. A full disk refuses only what needs room on it. */
static int is_due(int needs_room) {
    seen++;
    if (error_number == ENOSPC && !needs_room) return 0;
    return what != NOTHING && (what == REFUSE_FROM_THEN_ON ? seen >= which : seen == which);
}

static int refused_with(int needs_room) {
    if (!is_due(needs_room)) return 0;
    if (what == END) _exit(9);
    errno = error_number;
    return 1;
}

static int refused(void) { return refused_with(0); }

/* A write that breaks off does so in the middle. */
static int refused_halfway(int descriptor, const void *data, size_t size, off_t place) {
    if (!is_due(1)) return 0;
    REAL(pwrite64)(descriptor, data, size / 2, place);
    if (what == END) _exit(9);
    errno = error_number;
    return 1;
}

static void note_bytes(int descriptor, const void *data, size_t size, off_t place) {
    if (record < 0) return;
    dprintf(record, "write %d\t%lld\t%zu\n", descriptor, (long long)place, size);
    REAL(write)(record, data, size);
}

/* The calls */

static int opened(int at, const char *path, int flags, mode_t mode) {
    char room[PATH_MAX];
    const char *whole = full(at, path, room);
    int ours = is_below(whole), is_new, descriptor;
    if (ours && refused_with(flags & O_CREAT)) return -1;
    is_new = ours && (flags & O_CREAT) && REAL(faccessat)(at, path, F_OK, AT_SYMLINK_NOFOLLOW) != 0;
    descriptor = REAL(openat64)(at, path, flags, mode);
    take_note_of(descriptor, ours);
    if (ours && descriptor >= 0 && record >= 0)
        dprintf(record, "open %d\t%d\t%d\t%s\n", descriptor, is_new, (flags & O_TRUNC) != 0, whole);
    return descriptor;
}

#define OPENING(name, parameters, at) \
    int name parameters { \
        mode_t mode = 0; \
        if (flags & (O_CREAT | O_TMPFILE)) { \
            va_list rest; \
            va_start(rest, flags); \
            mode = va_arg(rest, mode_t); \
            va_end(rest); \
        } \
        return opened(at, path, flags, mode); \
    }

OPENING(open, (const char *path, int flags, ...), AT_FDCWD)
OPENING(open64, (const char *path, int flags, ...), AT_FDCWD)
OPENING(openat, (int at, const char *path, int flags, ...), at)
OPENING(openat64, (int at, const char *path, int flags, ...), at)

int close(int descriptor) {
    if (is_ours_by(descriptor) && record >= 0) dprintf(record, "close %d\n", descriptor);
    take_note_of(descriptor, 0);
    return REAL(close)(descriptor);
}

ssize_t write(int descriptor, const void *data, size_t size) {
    off_t place;
    ssize_t done;
    if (!is_ours_by(descriptor)) return REAL(write)(descriptor, data, size);
    place = lseek(descriptor, 0, SEEK_CUR);
    if (refused_halfway(descriptor, data, size, place)) return -1;
    done = REAL(write)(descriptor, data, size);
    if (done > 0) note_bytes(descriptor, data, (size_t)done, place);
    return done;
}

#define WRITING(name) \
    ssize_t name(int descriptor, const void *data, size_t size, off_t place) { \
        ssize_t done; \
        if (!is_ours_by(descriptor)) return REAL(name)(descriptor, data, size, place); \
        if (refused_halfway(descriptor, data, size, place)) return -1; \
        done = REAL(name)(descriptor, data, size, place); \
        if (done > 0) note_bytes(descriptor, data, (size_t)done, place); \
        return done; \
    }

WRITING(pwrite)
WRITING(pwrite64)

ssize_t read(int descriptor, void *room, size_t size) {
    if (is_ours_by(descriptor) && refused()) return -1;
    return REAL(read)(descriptor, room, size);
}

#define READING(name) \
    ssize_t name(int descriptor, void *room, size_t size, off_t place) { \
        if (is_ours_by(descriptor) && refused()) return -1; \
        return REAL(name)(descriptor, room, size, place); \
    }

READING(pread)
READING(pread64)

#define SYNCING(name) \
    int name(int descriptor) { \
        int done; \
        if (is_ours_by(descriptor) && refused_with(1)) return -1; \
        done = REAL(name)(descriptor); \
        if (done == 0 && is_ours_by(descriptor) && record >= 0) dprintf(record, "sync %d\n", descriptor); \
        return done; \
    }

SYNCING(fsync)
SYNCING(fdatasync)

#define CUTTING(name) \
    int name(int descriptor, off_t size) { \
        int done; \
        if (is_ours_by(descriptor) && refused()) return -1; \
        done = REAL(name)(descriptor, size); \
        if (done == 0 && is_ours_by(descriptor) && record >= 0) \
            dprintf(record, "cut %d\t%lld\n", descriptor, (long long)size); \
        return done; \
    }

CUTTING(ftruncate)
CUTTING(ftruncate64)

int fchmod(int descriptor, mode_t mode) {
    if (is_ours_by(descriptor) && refused()) return -1;
    return REAL(fchmod)(descriptor, mode);
}

int flock(int descriptor, int operation) {
    if (is_ours_by(descriptor) && refused()) return -1;
    return REAL(flock)(descriptor, operation);
}

int rename(const char *from, const char *to) {
    int done;
    if (is_below(to) && refused()) return -1;
    done = REAL(rename)(from, to);
    if (done == 0 && is_below(to) && record >= 0) dprintf(record, "rename %s\t%s\n", from, to);
    return done;
}

static int removed(int done, const char *whole) {
    if (done == 0 && is_below(whole) && record >= 0) dprintf(record, "remove %s\n", whole);
    return done;
}

int unlink(const char *path) {
    if (is_below(path) && refused()) return -1;
    return removed(REAL(unlink)(path), path);
}

int unlinkat(int at, const char *path, int flags) {
    char room[PATH_MAX];
    const char *whole = full(at, path, room);
    if (is_below(whole) && refused()) return -1;
    return removed(REAL(unlinkat)(at, path, flags), whole);
}

int rmdir(const char *path) {
    if (is_below(path) && refused()) return -1;
    return removed(REAL(rmdir)(path), path);
}

int mkdir(const char *path, mode_t mode) {
    int done;
    if (is_below(path) && refused_with(1)) return -1;
    done = REAL(mkdir)(path, mode);
    if (done == 0 && is_below(path) && record >= 0) dprintf(record, "mkdir %s\n", path);
    return done;
}

#define LOOKING(name) \
    int name(const char *path, struct stat *found) { \
        if (is_below(path) && refused()) return -1; \
        return REAL(name)(path, found); \
    }

LOOKING(stat)
LOOKING(lstat)

#define LOOKING64(name) \
    int name(const char *path, struct stat64 *found) { \
        if (is_below(path) && refused()) return -1; \
        return REAL(name)(path, found); \
    }

LOOKING64(stat64)
LOOKING64(lstat64)
