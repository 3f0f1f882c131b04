"""Paints the lines of the findings panel; only the open card is made of widgets."""

from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from raci_planner.analysis.findings import Finding, Severity
from raci_planner.desktop.findings.listing import AcceptedCard, Card, Heading, Line, Talk, place_names
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
_MOST_LINES = 4


class CardPainter(QStyledItemDelegate):
    """A heading in one line; a card with what it is, where it is and what is odd, in four lines at most."""

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
        self._bold_metrics = QFontMetrics(self._bold)
        self._line = self._metrics.lineSpacing()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on, and in the size that text has by now."""
        self._theme = theme
        parent = self.parent()
        if isinstance(parent, QWidget):
            self._take_font(parent.font())

    @property
    def card_height(self) -> int:
        """Pixels of a closed card as high as any, with the gap below it."""
        return self._height(_MOST_LINES)

    def height_of(self, line: Line, width: int) -> int:
        """Pixels of a heading, or of a closed card as high as its words need in this width."""
        if isinstance(line, Heading):
            return round(self._line * 1.9)
        return self._height(1 + len(self._below_title(line, width - 2 * _SIDE - 3 * _PAD - 2 - self._mark)))

    @property
    def _mark(self) -> int:
        return round(self._line * 0.9)

    def _height(self, lines: int) -> int:
        return 2 * _PAD + lines * self._line + 2 * _GAP

    def _paint_heading(self, painter: QPainter, box: QRect, heading: Heading) -> None:
        painter.setFont(self._bold)
        painter.setPen(QColor(self._theme.muted))
        text = f"{heading.title} · {heading.count:,}"
        inner = box.adjusted(_SIDE + 2, 4, -_SIDE, 0)
        painter.drawText(inner, _LEFT, self._bold_metrics.elidedText(text, _ELIDE, inner.width()))

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
        """The mark, a title with the kind of finding in words, and what is to be said below."""
        severity = _severity_of(line)
        mark = self._mark
        top = inner.y() + (self._line - mark) / 2
        paint_severity(painter, QRectF(inner.x(), top, mark, mark), severity, self._theme)
        body = QRect(inner.x() + mark + _PAD, inner.y(), inner.width() - mark - _PAD, self._line)
        painter.setFont(self._bold)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(body, _LEFT, self._bold_metrics.elidedText(_title_of(line), _ELIDE, body.width()))
        painter.setFont(self._font)
        if self._has_kind_beside_title(line, body.width()):
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(body, _RIGHT, kind_word(severity))
        for text, is_remark in self._below_title(line, body.width()):
            body.translate(0, self._line)
            painter.setPen(QColor(self._theme.muted if is_remark else self._theme.text))
            painter.drawText(body, _LEFT, self._metrics.elidedText(text, _ELIDE, body.width()))

    def _has_kind_beside_title(self, line: Talk | Card | AcceptedCard, width: int) -> bool:
        title = self._bold_metrics.horizontalAdvance(_title_of(line))
        return title + self._metrics.horizontalAdvance(f"  {kind_word(_severity_of(line))}") <= width

    def _below_title(self, line: Talk | Card | AcceptedCard, width: int) -> list[tuple[str, bool]]:
        """The lines below the title, and which of them are remarks: the kind beside a long title is one."""
        remark, sentence = self._words_of(line)
        kind = "" if self._has_kind_beside_title(line, width) else kind_word(_severity_of(line))
        remarks = [(" · ".join(filter(None, (kind, remark))), True)] if kind or remark else []
        return [*remarks, *((text, False) for text in self._wrapped(sentence, width, _MOST_LINES - 1 - len(remarks)))]

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

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """See QStyledItemDelegate."""
        return QSize(0, self.height_of(self._model.line_at(index.row()), option.rect.width()))


def where_of(plan: Plan, finding: Finding) -> str:
    """Whatever of a finding's place its sentence does not name; empty if it names all of it."""
    return ", ".join(name for name in place_names(plan, finding) if name not in finding.sentence)


def _severity_of(line: Talk | Card | AcceptedCard) -> Severity:
    if isinstance(line, Talk):
        return min((finding.severity for finding in line.conversation.findings), default=Severity.NOTE)
    return line.finding.severity


def _title_of(line: Talk | Card | AcceptedCard) -> str:
    return line.conversation.title if isinstance(line, Talk) else line.finding.title
