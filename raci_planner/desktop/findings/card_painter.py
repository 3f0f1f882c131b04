"""Paints the lines of the findings panel; only the open card is made of widgets."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from raci_planner.analysis.conversations import Conversation
from raci_planner.analysis.findings import Finding, Severity
from raci_planner.desktop.findings.listing import AcceptedCard, Card, Heading, Talk, place_names
from raci_planner.desktop.findings.model import FindingsModel
from raci_planner.desktop.marks import paint_severity
from raci_planner.desktop.theme import Theme
from raci_planner.domain.plan import Plan

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
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
        self._font = QFont(parent.font())
        self._bold = QFont(self._font)
        self._bold.setBold(True)
        self._line = QFontMetrics(self._font).lineSpacing()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._theme = theme

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

    def _paint_talk(self, painter: QPainter, inner: QRect, conversation: Conversation) -> None:
        mark = round(self._line * 0.9)
        left = inner.x() + mark + _PAD
        width = inner.right() - left
        worst = min((finding.severity for finding in conversation.findings), default=Severity.NOTE)
        paint_severity(painter, QRectF(inner.x(), inner.y() + (self._line - mark) / 2, mark, mark), worst, self._theme)
        painter.setPen(QColor(self._theme.text))
        painter.setFont(self._bold)
        title = QFontMetrics(self._bold).elidedText(conversation.title, _ELIDE, width)
        painter.drawText(QRect(left, inner.y(), width, self._line), _LEFT, title)
        painter.setFont(self._font)
        metrics = QFontMetrics(self._font)
        painter.setPen(QColor(self._theme.muted))
        sentence = metrics.elidedText(conversation.sentence, _ELIDE, width)
        painter.drawText(QRect(left, inner.y() + self._line, width, self._line), _LEFT, sentence)
        painter.setPen(QColor(self._theme.text))
        for place, text in enumerate(_two_lines(conversation.question, self._font, metrics, width)):
            painter.drawText(QRect(left, inner.y() + (2 + place) * self._line, width, self._line), _LEFT, text)

    def _paint_card(self, painter: QPainter, inner: QRect, line: Card | AcceptedCard) -> None:
        finding = line.finding
        mark = round(self._line * 0.9)
        paint_severity(
            painter, QRectF(inner.x(), inner.y() + (self._line - mark) / 2, mark, mark), finding.severity, self._theme
        )
        left = inner.x() + mark + _PAD
        width = inner.right() - left
        painter.setPen(QColor(self._theme.text))
        painter.setFont(self._bold)
        title = QFontMetrics(self._bold).elidedText(finding.title, _ELIDE, width)
        painter.drawText(QRect(left, inner.y(), width, self._line), _LEFT, title)
        painter.setFont(self._font)
        metrics = QFontMetrics(self._font)
        where = metrics.elidedText(where_of(self._plan, finding), _ELIDE, width)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(QRect(left, inner.y() + self._line, width, self._line), _LEFT, where)
        painter.setPen(QColor(self._theme.text))
        sentence = finding.sentence if isinstance(line, Card) else line.acceptance.reason
        for place, text in enumerate(_two_lines(sentence, self._font, metrics, width)):
            top = inner.y() + (2 + place) * self._line
            painter.drawText(QRect(left, top, width, self._line), _LEFT, text)

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
            inner = self._paint_ground(painter, box, line, focus=focus)
            if isinstance(line, Talk):
                self._paint_talk(painter, inner, line.conversation)
            else:
                self._paint_card(painter, inner, line)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """See QStyledItemDelegate."""
        is_heading = isinstance(self._model.line_at(index.row()), Heading)
        return QSize(0, self.heading_height if is_heading else self.card_height)


def where_of(plan: Plan, finding: Finding) -> str:
    """A card's second line: the kind of finding in words, and whatever of its place the sentence does not name."""
    names = [name for name in place_names(plan, finding) if name not in finding.sentence]
    return f"{finding.severity.word} · {', '.join(names) or finding.family.value}"


def _two_lines(text: str, font: QFont, metrics: QFontMetrics, width: int) -> list[str]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    if first.isValid():
        first.setLineWidth(width)
    layout.endLayout()
    end = first.textLength() if first.isValid() else 0
    lines = [text[:end].rstrip()]
    if end < len(text):
        lines.append(metrics.elidedText(text[end:].strip(), _ELIDE, width))
    return lines
