#pragma once

#include "domain/SoftwareModel.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace seatkeeper::gui {

//! All software models, or some of them.
class ModelChoice final : public QWidget {
    Q_OBJECT
public:
    explicit ModelChoice(std::vector<ModelId> chosen, QWidget *parent = nullptr);

    //! The models to choose from; chosen ones that are not among them stay chosen.
    void setModels(const std::vector<SoftwareModel> &models);
    //! Smallest id first; none: all models.
    std::vector<ModelId> models() const;

Q_SIGNALS:
    void changed();

private:
    void addBox(const QString &words, const std::vector<ModelId> &ids, bool checked);
    struct Box {
        std::vector<ModelId> ids;
        QCheckBox *box;
    };
    std::vector<ModelId> m_chosen; //!< until the models are known
    bool m_known = false;
    QCheckBox *m_all;
    QVBoxLayout *m_list;
    std::vector<Box> m_boxes;
};

} // namespace seatkeeper::gui
