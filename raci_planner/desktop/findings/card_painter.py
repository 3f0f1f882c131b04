"""Paints the lines of the findings panel; only the open card is made of widgets."""

from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from raci_planner.analysis.findings import Finding, Severity
from raci_planner.desktop.findings.listing import AcceptedCard, Card, Heading, Talk, place_names
from raci_planner.desktop.findings.model import FindingsModel
from raci_planner.desktop.marks import paint_severity
from raci_planner.desktop.theme import Theme
from raci_planner.desktop.words.findings import kind_word
from raci_planner.domain.plan import Plan

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight
_SIDE = 8
_PAD = 8
_GAP = 3
_RADIUS = 6.0


class CardPainter(QStyledItemDelegate):
    """A heading in one line, a card in three: what it is, where it is, what is odd."""

    def __init__(self, model: FindingsModel, plan: Plan, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._plan = plan
        self._theme = theme
        self._take_font(parent.font())

    def _take_font(self, font: QFont) -> None:
        self._font = QFont(font)
        self._bold = QFont(self._font)
        self._bold.setBold(True)
        self._metrics = QFontMetrics(self._font)
        self._line = self._metrics.lineSpacing()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on, and in the size that text has by now."""
        self._theme = theme
        parent = self.parent()
        if isinstance(parent, QWidget):
            self._take_font(parent.font())

    @property
    def card_height(self) -> int:
        """Pixels of a closed card with the gap below it."""
        return 2 * _PAD + 4 * self._line + 2 * _GAP

    @property
    def heading_height(self) -> int:
        """Pixels of a heading."""
        return round(self._line * 1.9)

    def _paint_heading(self, painter: QPainter, box: QRect, heading: Heading) -> None:
        painter.setFont(self._bold)
        painter.setPen(QColor(self._theme.muted))
        text = f"{heading.title} · {heading.count:,}"
        inner = box.adjusted(_SIDE + 2, 4, -_SIDE, 0)
        painter.drawText(inner, _LEFT, QFontMetrics(self._bold).elidedText(text, _ELIDE, inner.width()))

    def _paint_ground(self, painter: QPainter, box: QRect, line: Talk | Card | AcceptedCard, *, focus: bool) -> QRect:
        ground = box.adjusted(_SIDE, _GAP, -_SIDE, -_GAP)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(
            self._theme.tint(line.finding.severity) if isinstance(line, Card) else QColor(self._theme.base)
        )
        edge = self._theme.severity(line.finding.severity) if isinstance(line, Card) else QColor(self._theme.edge)
        painter.setPen(QPen(QColor(self._theme.accent), 2) if focus else QPen(edge, 1))
        painter.drawRoundedRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        return ground.adjusted(_PAD + 2, _PAD - 1, -_PAD, -_PAD + 2)

    def _paint_line(self, painter: QPainter, inner: QRect, line: Talk | Card | AcceptedCard) -> None:
        """The mark, a title with the kind of finding in words, and three lines below."""
        severity = _severity_of(line)
        mark = round(self._line * 0.9)
        top = inner.y() + (self._line - mark) / 2
        paint_severity(painter, QRectF(inner.x(), top, mark, mark), severity, self._theme)
        body = QRect(inner.x() + mark + _PAD, inner.y(), inner.width() - mark - _PAD, self._line)
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(body, _RIGHT, kind_word(severity))
        room = body.width() - self._metrics.horizontalAdvance(f"{kind_word(severity)}  ")
        painter.setPen(QColor(self._theme.text))
        painter.setFont(self._bold)
        painter.drawText(body, _LEFT, QFontMetrics(self._bold).elidedText(_title_of(line), _ELIDE, room))
        painter.setFont(self._font)
        remark, sentence = self._words_of(line)
        if remark:
            body.translate(0, self._line)
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(body, _LEFT, self._metrics.elidedText(remark, _ELIDE, body.width()))
            painter.setPen(QColor(self._theme.text))
        for text in self._wrapped(sentence, body.width(), 2 if remark else 3):
            body.translate(0, self._line)
            painter.drawText(body, _LEFT, text)

    def _words_of(self, line: Talk | Card | AcceptedCard) -> tuple[str, str]:
        """What stands below the title: a remark on one line, which may be empty, and a sentence."""
        match line:
            case Talk(conversation):
                return conversation.sentence, conversation.question
            case AcceptedCard(finding, acceptance):
                return where_of(self._plan, finding), acceptance.reason
            case Card(finding):
                return where_of(self._plan, finding), finding.sentence

    def _wrapped(self, text: str, width: int, most: int) -> list[str]:
        """The text in at most so many lines; what does not fit ends in dots."""
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        ends = [0]
        while len(ends) < most and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            ends.append(line.textStart() + line.textLength())
        layout.endLayout()
        lines = [text[start:end].strip() for start, end in pairwise(ends)]
        rest = text[ends[-1] :].strip()
        return [*lines, self._metrics.elidedText(rest, _ELIDE, width)] if rest else lines

    # Qt's overrides

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """See QStyledItemDelegate."""
        line = self._model.line_at(index.row())
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if isinstance(line, Heading):
            self._paint_heading(painter, box, line)
        else:
            focus = bool(state & QStyle.StateFlag.State_Selected)
            self._paint_line(painter, self._paint_ground(painter, box, line, focus=focus), line)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """See QStyledItemDelegate."""
        is_heading = isinstance(self._model.line_at(index.row()), Heading)
        return QSize(0, self.heading_height if is_heading else self.card_height)


def where_of(plan: Plan, finding: Finding) -> str:
    """Whatever of a finding's place its sentence does not name; empty if it names all of it."""
    return ", ".join(name for name in place_names(plan, finding) if name not in finding.sentence)


def _severity_of(line: Talk | Card | AcceptedCard) -> Severity:
    if isinstance(line, Talk):
        return min((finding.severity for finding in line.conversation.findings), default=Severity.NOTE)
    return line.finding.severity


def _title_of(line: Talk | Card | AcceptedCard) -> str:
    return line.conversation.title if isinstance(line, Talk) else line.finding.title
