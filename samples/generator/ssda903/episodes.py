"""Care histories: each story of stories.py turned into dated episodes for the children of one authority."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from samples.generator.authorities import Authority
from samples.generator.people import Child, Episode, Life, make_child, postcode, provider_urn, years_after
from samples.generator.ssda903.stories import STORIES, Step, Story

LEFT_AT_18 = ("E17", "E5", "E6")
# Placements that Ofsted does not register, and which therefore have no URN.
WITHOUT_URN = ("P1", "P2", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z11", "Z12", "Z13", "Z14")
OTHER_PLACEMENTS = ("Z11", "Z12", "Z13", "Z14")
SHARE_OUTSIDE = 0.22
NOBODY = ("", "")
DAYS_IN_MONTH = 30.44


def lives(authority: Authority, seed: int) -> list[Life]:
    """Everybody the authority has ever looked after, ids in order of telling."""
    found: list[Life] = []
    for story in STORIES:
        for turn in range(authority.counts.get(story.name, story.count)):
            rng = Random(f"{seed}|{authority.code}|{story.name}|{turn}")
            found += _family(authority, story, turn, len(found), rng)
    return found


def _family(authority: Authority, story: Story, turn: int, number: int, rng: Random) -> Iterator[Life]:
    started, home, carers = _start(authority, story, turn, rng), postcode(authority, rng), rng.random()
    for sibling in range(story.together):
        child = make_child(authority, number + sibling, started, rng.uniform(*story.ages), rng, story.name)
        # Drawn alike for each of them: siblings stay together.
        drawn = Random(str(carers))
        yield Life(child, story.name, tuple(_episodes(authority, story, child, started, home, drawn)))


def _start(authority: Authority, story: Story, turn: int, rng: Random) -> date:
    """The middle of this life's share of the story's span, give or take a few days."""
    count = authority.counts.get(story.name, story.count)
    share = (story.last - story.first).days / count
    return story.first + timedelta(days=round(share * (turn + 0.5)) + rng.randrange(-9, 10))


def _episodes(
    authority: Authority, story: Story, child: Child, started: date, home: str, rng: Random
) -> Iterator[Episode]:
    """Every step up to the 18th birthday. P, B and S change who gives care (postcode, URN), but not short breaks."""
    adult = child.birthday(18)
    carer = NOBODY
    for number, step in enumerate(story.steps):
        decom = _day(started, step)
        if decom >= adult:
            return
        if step.rne in "PB" or carer == NOBODY or (step.rne == "S" and step.ls != "V3"):
            carer = _carer(authority, step, home, rng)
        after = story.steps[number + 1] if number + 1 < len(story.steps) else None
        place = rng.choice(OTHER_PLACEMENTS) if step.place == "Z11" else step.place
        episode = Episode(decom, step.rne, step.ls, story.cin, place, step.provider, home, *carer)
        yield _ended(episode, step, after, started, adult, rng)


def _day(started: date, step: Step) -> date:
    return started + timedelta(days=round(step.months * DAYS_IN_MONTH))


def _carer(authority: Authority, step: Step, home: str, rng: Random) -> tuple[str, str]:
    """Postcode and URN of a new placement."""
    if step.place == "P1":
        return home, ""
    if step.place.startswith("A"):
        return postcode(authority, rng), "XXXXXXX"
    return _placed_at(authority, rng), "" if step.place in WITHOUT_URN else provider_urn(rng)


def _placed_at(authority: Authority, rng: Random) -> str:
    """The postcode of a placement: about every fifth lies outside the authority. No other draw depends on it."""
    near = postcode(authority, rng)
    own = Random(near)
    outside = authority.elsewhere and own.random() < SHARE_OUTSIDE
    return own.choice(authority.elsewhere) + near[2:] if outside else near


def _ended(episode: Episode, step: Step, after: Step | None, started: date, adult: date, rng: Random) -> Episode:
    """The episode with the day and reason it ends: left care, grew up, or the next step; open if none of them."""
    if step.rec:
        dec, rec, reason = episode.decom + timedelta(days=step.days), step.rec, ""
    elif after:
        dec, rec, reason = _day(started, after), "X1", after.reason
    else:
        dec, rec, reason = adult, rng.choice(LEFT_AT_18), ""
    if dec >= adult:
        dec, rec, reason = adult, rng.choice(LEFT_AT_18), ""
    return replace(episode, dec=dec, rec=rec, reason=reason)


def year_span(year: int) -> tuple[date, date]:
    """First and last day of the return year, which ends on 31 March."""
    return date(year - 1, 4, 1), date(year, 3, 31)


def told(life: Life, year: int) -> tuple[Episode, ...]:
    """The episodes as the return of `year` tells them: open at any time in it, and what came later not yet known."""
    if life.sent is not None:
        return life.sent.get(year, ())
    first, last = year_span(year)
    return tuple(
        replace(e, dec=None, rec="", reason="") if e.dec and e.dec > last else e
        for e in life.episodes
        if e.decom <= last and (e.dec is None or e.dec >= first)
    )


def care_periods(life: Life) -> Iterator[tuple[date, date]]:
    """First and last day of each unbroken time in care, short breaks left out."""
    started: date | None = None
    for episode in life.episodes:
        if episode.ls in ("V3", "V4"):
            continue
        started = episode.decom if started is None else started
        if episode.rec != "X1":
            yield started, episode.dec or years_after(life.child.dob, 18)
            started = None
