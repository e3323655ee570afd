#pragma once

#include "gui/pages/whatif/WhatIfModel.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QGridLayout;
class QLabel;
class QSlider;
class QSpinBox;
class QStackedLayout;
class QTableWidget;

namespace seatkeeper::gui {

class Card;
class ChangesView;
class Chip;
class FieldMessage;
class HistogramView;
class TileButton;

//! Tiles, histogram with the slider under it, switches, and who enters and leaves: the whole of a what-if. Stands on
//! the page and in the set-up, where there may be nothing to count yet. Changes nothing but its model.
class WhatIfPanel final : public QWidget {
    Q_OBJECT
public:
    WhatIfPanel(WhatIfModel &model, std::shared_ptr<const Clock> clock, QWidget *parent = nullptr);
    //! What stands in the chart's place while there is nothing to count.
    void setEmptyText(const QString &text);
    //! Puts who enters and who leaves under the rest, where there is no room beside it.
    void setChangesBelow();
    //! What is wrong with the threshold as typed, in a sentence; empty: nothing. The model keeps the one before.
    QString problem() const;

Q_SIGNALS:
    void problemChanged();
    void candidatesRequested();
    void enteringRequested();
    void leavingRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTiles();
    QWidget *buildChart();
    QWidget *buildSliderRow();
    void followThreshold();
    QWidget *buildSignals();
    QWidget *buildAlso();
    void refresh();
    void refreshTiles();
    void refreshChart();
    void refreshTable();
    void refreshSwitches();
    QString enterReason() const;
    void alignSlider();

    WhatIfModel &m_model;
    QBoxLayout *m_row = nullptr;
    TileButton *m_candidates = nullptr;
    TileButton *m_savings = nullptr;
    TileButton *m_enter = nullptr;
    TileButton *m_leave = nullptr;
    Card *m_chart = nullptr;
    QStackedLayout *m_chartStack = nullptr;
    HistogramView *m_histogram = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_sliderRow = nullptr;
    QSlider *m_slider = nullptr;
    QSpinBox *m_threshold = nullptr;
    FieldMessage *m_thresholdMessage = nullptr;
    std::vector<std::pair<int, Chip *>> m_presets;
    struct SignalSwitch {
        SignalKind kind;
        QCheckBox *box;
        QLabel *count;
    };
    std::vector<SignalSwitch> m_signals;
    FieldMessage *m_signalsMessage = nullptr;
    QCheckBox *m_neverUsed = nullptr;
    QLabel *m_neverCount = nullptr;
    QSpinBox *m_grace = nullptr;
    QLabel *m_leftOut = nullptr;
    FieldMessage *m_future = nullptr;
    ChangesView *m_changes = nullptr;
    bool m_asTable = false;
    bool m_refreshing = false;
};

} // namespace seatkeeper::gui
