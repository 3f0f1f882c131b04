"""The time for one activity. It only informs: at its end nothing happens but that it says so."""

from PySide6.QtCore import QObject, QTimer, Signal

USUAL_MINUTES = 3
_SECOND = 1000


class Countdown(QObject):
    """Off until it is switched on; begins anew with every activity."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, minutes: int = USUAL_MINUTES) -> None:
        super().__init__(parent)
        self._whole = minutes * 60
        self.left = self._whole
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND)
        self._timer.timeout.connect(self.tick)

    @property
    def is_on(self) -> bool:
        """Whether the time is shown and runs."""
        return self._timer.isActive()

    @property
    def text(self) -> str:
        """The time that is left, such as "02:14"; beyond its end it counts up again behind a plus sign."""
        minutes, seconds = divmod(abs(self.left), 60)
        return f"{'+' if self.left < 0 else ''}{minutes:02}:{seconds:02}"

    def toggle(self) -> None:
        """Switch it on with the whole time, or off."""
        if self.is_on:
            self._timer.stop()
        else:
            self.left = self._whole
            self._timer.start()
        self.changed.emit()

    def begin_anew(self) -> None:
        """Give the next activity the whole time."""
        self.left = self._whole
        if self.is_on:
            self._timer.start()
            self.changed.emit()

    def tick(self) -> None:
        """A second has passed."""
        self.left -= 1
        self.changed.emit()
