"""Whether an activity's name says what is done: "Approve the budget" and "Budget approval" do, "Budget" does not.

Source: the advice to begin each line with an active verb (CIO Update; also GeraTools, Holaspirit). Names of actions
count as well as verbs, because real teams write them; and a name that is not English is given the benefit, as is every
name where people speak another language.
"""

import re
from functools import lru_cache

from raci_planner.language import ENGLISH, spoken

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_ACTION_ENDING = re.compile(r"(?:[a-z]{3}ing|[ts]ion|ions|ment|ments|[iy]sis|[iy]zation|ance|ysis)$")
_OTHER_LANGUAGE_TEXT = """
de la le les o os ao du des et da do dos das em para com por con el los las en y une un der die und zur zum von per il
dei della van het
"""
_THINGS = frozenset({"requirement", "document", "environment", "equipment", "department", "component", "statement"})
_OTHER_LANGUAGE = frozenset(_OTHER_LANGUAGE_TEXT.split())
_ACTIONS_TEXT = """
accept act adapt adherence add adjust administer adopt agree align allocate analyse analyze announce answer
apply appoint approval approve archive arrange ask assemble assess assign assist attend audit author automate
award backup balance book break brief bring budget build buy calculate call capture carry celebrate change chair
challenge check choose clarify clean cleanup clean-up clear close coach code collect communicate compare compile
complete comply configure confirm connect consolidate construct consult contact contract control convert
coordinate co-ordinate correct create cutover cut-over debrief debug decide decommission define delegate delete
deliver delivery demo demonstrate deploy design detect determine develop diagnose direct disclose discover
discovery discuss dispatch distribute document draft drive edit elicit enable encourage enforce engage enrich
enrol ensure enter escalate establish estimate evaluate execute explain explore facilitate file fill finalise
finalize find fix follow follow-up forecast form formulate fund gather generate get give go-live go-no-go grant
groom grow guide handle handover hand-over help hire hold host hotfix identify implement import improve inform
initiate innovate inspect install integrate interview introduce invest invite issue iterate keep kick-off
kickoff launch lead learn license link list localise log lookup maintain make manage map mark measure meet
meeting mentor merge migrate mitigate monitor move name negotiate notify observe obtain offer onboard open
operate optimise optimize orchestrate order organise organize outline own package patch pay perform pilot plan
post prepare present prevent price prioritise prioritize process procure produce promote propose protect
prototype prove provide provision publish purchase push qualify raise rank rate ratify read receive recognise
recommend record recover recruit refactor refine register rehearse reject release removal remove renew renewal
reorder repair replace reply report request require research resolve respond response restore retire retro
retros retrospective retrospectives return review reviews revise rework roll rollback roll-back rollout roll-out
run sanitise save scale schedule scope score scrum search secure select sell send serve set setup set-up share
ship shortlist sign signoff sign-off simplify solve source specify split sponsor staff stand-up standup start
steer stop store strategise strategize structure study submit summarise supervise supply support survey sync
talk tag teach test tests track trade train transfer transform transition translate triage troubleshoot tune
turn uat understand update upgrade upload use validate verify visit vote walkthrough walk-through watch workshop
write
"""
_ACTIONS = frozenset(_ACTIONS_TEXT.split())
_KNOWN_NAMES = 1 << 15


def names_an_action(name: str) -> bool:
    """Whether a name says what is done, or is not English enough to tell."""
    return spoken() != ENGLISH or _says_what_is_done(name)


@lru_cache(maxsize=_KNOWN_NAMES)
def _says_what_is_done(name: str) -> bool:
    words = _WORD.findall(name.lower())
    if not words or not name.isascii() or not _OTHER_LANGUAGE.isdisjoint(words):
        return True
    return any(map(_is_action, words))


def _is_action(word: str) -> bool:
    single = word.removesuffix("s")
    if word in _ACTIONS or single in _ACTIONS:
        return True
    return single not in _THINGS and bool(_ACTION_ENDING.search(word))
