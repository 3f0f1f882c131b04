"""Every format on a disk that takes no more: the old file stays, nothing is left over, and somebody is told."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

_CHILD = """
import json, resource, signal, sys
from pathlib import Path
from sample_reports import sized_report
from raci_planner.domain.errors import ForeignFormatError
from raci_planner.interchange.formats import FORMATS
from raci_planner.printing.formats import PageWishes, painted_formats
from raci_planner.printing.screenless import screenless_application

application = screenless_application()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
folder, count, report, outcomes = Path(sys.argv[1]), int(sys.argv[2]), sized_report(60, 6), []
formats = (*FORMATS, *painted_formats(PageWishes()))
for form in formats:
    form.export(folder / f"whole{form.ending}", report)
    size = (folder / f"whole{form.ending}").stat().st_size
    for share in (number / count for number in range(count)):
        target = folder / f"plan{form.ending}"
        target.write_bytes(b"old")
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(size * share), resource.RLIM_INFINITY))
        try:
            form.export(target, report)
            told = "nothing"
        except ForeignFormatError as reason:
            told = str(reason)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        left = [one.name for one in folder.iterdir() if one.name.startswith("~$")]
        outcomes.append([form.key, share, target.read_bytes() == b"old", left, target.name in told])
print(json.dumps(outcomes))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on files that is only known elsewhere")
@pytest.mark.parametrize("count", [4, pytest.param(200, marks=pytest.mark.campaign)])
def test_a_disk_that_takes_no_more_costs_nothing_that_was_there(count: int, folder: Path) -> None:
    tests = Path(__file__).resolve().parents[1]
    code = f"import sys; sys.path.insert(0, {str(tests)!r})\n{_CHILD}"
    command = [sys.executable, "-c", code, str(folder), str(count)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    outcomes = json.loads(result.stdout.splitlines()[-1])
    assert len(outcomes) == 8 * count
    assert [one for one in outcomes if one[2:] != [True, [], True]] == []
