"""What only the window's thread can do, step by step, with keys and painting between the steps."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

Step = Callable[[], object]


class Turns(QObject):
    """Takes a step in each turn of the thread, in the order in which they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: deque[Step] = deque()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether there are steps to be taken."""
        return bool(self._steps)

    def take(self, steps: Iterable[Step]) -> None:
        """Take these steps after those that wait."""
        self._steps.extend(steps)
        self._timer.start()

    def finish(self) -> None:
        """Take all steps now."""
        while self._steps:
            self._take()

    def _take(self) -> None:
        step = self._steps.popleft()
        if self._steps:
            self._timer.start()
        else:
            self._timer.stop()
        step()
