-- Revision 0002, as migrations/schemas.py found it; not to be edited by hand.
PRAGMA application_id = 1380008777;
PRAGMA user_version = 2;
CREATE TABLE accepted_finding (
	finding TEXT NOT NULL,
	reason TEXT NOT NULL,
	accepted_by TEXT NOT NULL,
	accepted_on TEXT NOT NULL,
	basis TEXT NOT NULL,
	CONSTRAINT accepted_finding_key PRIMARY KEY (finding)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE activity (
	id INTEGER NOT NULL,
	section INTEGER,
	name TEXT NOT NULL,
	rank INTEGER NOT NULL,
	note TEXT NOT NULL,
	duty_choice TEXT,
	CONSTRAINT activity_key PRIMARY KEY (id),
	CONSTRAINT activity_section FOREIGN KEY(section) REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL,
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE assignment (
	activity INTEGER NOT NULL,
	role INTEGER NOT NULL,
	letters INTEGER NOT NULL,
	CONSTRAINT assignment_key PRIMARY KEY (activity, role),
	CONSTRAINT assignment_activity FOREIGN KEY(activity) REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT assignment_role FOREIGN KEY(role) REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT assignment_letters CHECK (letters BETWEEN 1 AND 255)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE ballot (
	id INTEGER NOT NULL,
	participant TEXT NOT NULL,
	cast_on TEXT NOT NULL,
	is_sealed INTEGER NOT NULL,
	votes TEXT NOT NULL,
	CONSTRAINT ballot_key PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE ballot_box (
	id INTEGER NOT NULL,
	opened_on TEXT NOT NULL,
	opened_by TEXT NOT NULL,
	is_revealed INTEGER NOT NULL,
	code TEXT NOT NULL,
	CONSTRAINT ballot_box_key PRIMARY KEY (id),
	CONSTRAINT ballot_box_once CHECK (id = 1)
)
 STRICT;
CREATE TABLE "holding" (
	role INTEGER NOT NULL,
	person INTEGER NOT NULL,
	is_deputy INTEGER NOT NULL,
	CONSTRAINT holding_key PRIMARY KEY (role, person),
	CONSTRAINT holding_role FOREIGN KEY(role) REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT holding_person FOREIGN KEY(person) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE journal (
	id INTEGER NOT NULL,
	at TEXT NOT NULL,
	author TEXT NOT NULL,
	label TEXT NOT NULL,
	touched BLOB NOT NULL,
	CONSTRAINT journal_key PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE letter_scheme (
	id INTEGER NOT NULL,
	scheme TEXT NOT NULL,
	name TEXT NOT NULL,
	letters TEXT NOT NULL,
	CONSTRAINT letter_scheme_key PRIMARY KEY (id),
	CONSTRAINT letter_scheme_once CHECK (id = 1)
)
 STRICT;
CREATE TABLE log_entry (
	id INTEGER NOT NULL,
	activity INTEGER NOT NULL,
	role INTEGER,
	kind TEXT NOT NULL,
	text TEXT NOT NULL,
	said_by TEXT NOT NULL,
	said_on TEXT NOT NULL,
	CONSTRAINT log_entry_key PRIMARY KEY (id),
	CONSTRAINT log_entry_activity FOREIGN KEY(activity) REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT log_entry_role FOREIGN KEY(role) REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT;
CREATE TABLE meta (
	id INTEGER NOT NULL,
	writer TEXT NOT NULL,
	reader TEXT NOT NULL,
	digest TEXT NOT NULL,
	CONSTRAINT meta_key PRIMARY KEY (id),
	CONSTRAINT meta_once CHECK (id = 1)
)
 STRICT;
INSERT INTO "meta" VALUES(1,'','0.2.0','');
CREATE TABLE own_catalogue (
	id INTEGER NOT NULL,
	text TEXT NOT NULL,
	CONSTRAINT own_catalogue_key PRIMARY KEY (id),
	CONSTRAINT own_catalogue_once CHECK (id = 1)
)
 STRICT;
CREATE TABLE "person" (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	is_team INTEGER NOT NULL,
	note TEXT NOT NULL,
	CONSTRAINT person_key PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE "plan" (
	id INTEGER NOT NULL,
	uid TEXT NOT NULL,
	name TEXT NOT NULL,
	purpose TEXT NOT NULL,
	review_due TEXT,
	stage TEXT,
	review_every INTEGER NOT NULL,
	facilitator TEXT NOT NULL,
	layer TEXT NOT NULL,
	CONSTRAINT plan_key PRIMARY KEY (id),
	CONSTRAINT plan_once CHECK (id = 1)
)
 STRICT;
CREATE TABLE review_walk (
	id INTEGER NOT NULL,
	begun_on TEXT NOT NULL,
	begun_by TEXT NOT NULL,
	participants TEXT NOT NULL,
	since INTEGER,
	done TEXT NOT NULL,
	CONSTRAINT review_walk_key PRIMARY KEY (id),
	CONSTRAINT review_walk_once CHECK (id = 1)
)
 STRICT;
CREATE TABLE "role" (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	side TEXT,
	rank INTEGER NOT NULL,
	short_name TEXT NOT NULL,
	purpose TEXT NOT NULL,
	CONSTRAINT role_key PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE rule_grade (
	rule TEXT NOT NULL,
	grade TEXT NOT NULL,
	CONSTRAINT rule_grade_key PRIMARY KEY (rule)
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE section (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	rank INTEGER NOT NULL,
	CONSTRAINT section_key PRIMARY KEY (id)
)
 STRICT;
CREATE TABLE sign_off (
	role INTEGER NOT NULL,
	signed_by TEXT NOT NULL,
	signed_on TEXT NOT NULL,
	basis TEXT NOT NULL,
	CONSTRAINT sign_off_key PRIMARY KEY (role, signed_by),
	CONSTRAINT sign_off_role FOREIGN KEY(role) REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE standing (
	activity INTEGER NOT NULL,
	role INTEGER NOT NULL,
	state TEXT NOT NULL,
	reason TEXT NOT NULL,
	owner TEXT NOT NULL,
	said_by TEXT NOT NULL,
	said_on TEXT NOT NULL,
	due TEXT,
	basis TEXT NOT NULL,
	CONSTRAINT standing_key PRIMARY KEY (activity, role),
	CONSTRAINT standing_activity FOREIGN KEY(activity) REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID,
 STRICT;
CREATE TABLE version (
	id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	name TEXT NOT NULL,
	made_at TEXT NOT NULL,
	made_by TEXT NOT NULL,
	participants TEXT NOT NULL,
	note TEXT NOT NULL,
	figures TEXT NOT NULL,
	content BLOB NOT NULL,
	CONSTRAINT version_key PRIMARY KEY (id)
)
 STRICT;
