#pragma once

#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <QWidget>

//! The painting of single controls, used by SeatkeeperStyle alone.
namespace seatkeeper::gui::Parts {

void pushButtonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void pushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void toolButtonPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void toolButtonLabel(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget);

void fieldFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget, bool readOnly);
void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QStyle &style, const QWidget *widget);
void spinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QStyle &style, const QWidget *widget);
void checkIndicator(const QStyleOption &option, QPainter *painter);
void radioIndicator(const QStyleOption &option, QPainter *painter);

void menuItem(const QStyleOptionMenuItem &option, QPainter *painter);
void menuBarItem(const QStyleOptionMenuItem &option, QPainter *painter);
void popupPanel(const QStyleOption &option, QPainter *painter);

void tabShape(const QStyleOptionTab &option, QPainter *painter);
void tabLabel(const QStyleOptionTab &option, QPainter *painter, const QRect &text);
void headerSection(const QStyleOptionHeader &option, QPainter *painter);
void headerLabel(const QStyleOptionHeader &option, QPainter *painter);
void progressGroove(const QStyleOption &option, QPainter *painter);
void progressContents(const QStyleOptionProgressBar &option, QPainter *painter);
void slider(const QStyleOptionSlider &option, QPainter *painter, const QStyle &style, const QWidget *widget);
void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QStyle &style, const QWidget *widget);

} // namespace seatkeeper::gui::Parts
