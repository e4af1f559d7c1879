"""A journey that shows itself: one line in a terminal, a table in a notebook."""

from __future__ import annotations

__all__ = ["Connection"]

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from layers.travel.frequency import Frequency
    from layers.travel.journeys import Journey


@dataclass(frozen=True, slots=True, repr=False)
class Connection:
    """The quickest way between two places, as :meth:`corridors.Atlas.connect` finds it.

    Attributes
    ----------
    journey : layers.travel.journeys.Journey
        Start, end, year, mode and legs with their points.
    lines : mapping of str to str
        Names of the lines by id.
    rides : sequence of layers.travel.frequency.Frequency
        Trains of each ride.

    Examples
    --------
    >>> way = atlas.connect("简阳", "德阳", year=2030, mode="rail")
    >>> way.journey.mode
    'rail'
    """

    journey: Journey
    lines: Mapping[str, str]
    rides: Sequence[Frequency] = ()

    @property
    def minutes(self) -> float | None:
        """Minutes door to door, to a tenth; None where there is no way (:attr:`reason`).

        Examples
        --------
        >>> atlas.connect("简阳", "德阳", year=2030).minutes > 30
        True
        """
        minutes: float | None = self.to_dict()["minutes"]
        return minutes

    @property
    def reason(self) -> str:
        """Why there are no minutes: ``no_way`` or ``no_sensible_rail``; "" where there are.

        Examples
        --------
        >>> atlas.connect("彭州", "什邡", mode="rail").reason
        'no_sensible_rail'
        """
        return self.journey.reason

    def trains(self) -> pd.DataFrame:
        """How many trains a day run between the stations of each ride, where a source counted.

        Returns
        -------
        DataFrame
            ``from``, ``to``, ``trains_a_day`` (both ways together), ``year`` (of the timetable),
            ``mean_wait_minutes`` (half the mean interval; no part of :attr:`minutes`), ``source``.

        Examples
        --------
        >>> atlas.connect("成都东", "绵阳", mode="rail").trains()["to"].tolist()
        ['绵阳']
        """
        import pandas as pd

        columns = ["from", "to", "trains_a_day", "year", "mean_wait_minutes", "source"]
        return pd.DataFrame([each.to_dict() for each in self.rides], columns=columns)

    def table(self) -> pd.DataFrame:
        """List the legs in order.

        Returns
        -------
        DataFrame
            ``mode``, ``line`` (its name, "" off the lines), ``from``, ``to``, ``minutes``,
            ``km``; no rows where there is no way.

        Examples
        --------
        >>> legs = atlas.connect("简阳", "德阳", mode="rail").table()
        >>> legs["mode"].iloc[0], legs["from"].iloc[0]
        ('access', '简阳市')
        """
        import pandas as pd

        columns = ["mode", "line", "from", "to", "minutes", "km"]
        legs = [
            {**leg, "line": self.lines.get(leg["line"], leg["line"] or "")}
            for leg in self.to_dict()["legs"]
        ]
        return pd.DataFrame(legs, columns=columns, index=range(1, len(legs) + 1))

    def to_dict(self) -> dict[str, Any]:
        """Return what ``corridors connect --format json`` prints.

        Examples
        --------
        >>> list(atlas.connect("简阳", "德阳").to_dict())
        ['from', 'to', 'year', 'mode', 'minutes', 'in_vehicle_minutes', 'km', 'legs']
        """
        return self.journey.to_dict()

    def __repr__(self) -> str:
        from layers.travel.times import NOT_WORTH

        asked = self.to_dict()
        what = f"{asked['from']} → {asked['to']}, {asked['year']}, {asked['mode']}"
        if asked["minutes"] is None:
            words = {NOT_WORTH: "no sensible rail journey"}
            return f"<{what}: {words.get(self.reason, 'no way')}>"
        return (
            f"<{what}: {asked['minutes']:.0f} min, {asked['km']:.0f} km, {len(self.table())} legs>"
        )

    def _repr_html_(self) -> str:
        table = self.table()
        # The caption goes in as a row of labels, so that pandas escapes every name alike.
        table.columns.name = repr(self).strip("<>")
        return str(table.to_html(border=0, float_format=lambda value: f"{value:.1f}"))
