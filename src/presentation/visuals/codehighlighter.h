// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QtQml/qqmlregistration.h>

namespace slipway {

/** Colours the text of a CodeArea: keys, strings, numbers, comments, and template variables. The
    colours are tokens given by QML, so that a theme change recolours at once. */
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ quickDocument WRITE setQuickDocument NOTIFY
                   quickDocumentChanged)
    /** "yaml", "json", "python", "dockerfile" or "text". */
    Q_PROPERTY(QString language MEMBER m_language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QColor keyColor MEMBER m_key WRITE setKeyColor NOTIFY colorsChanged)
    Q_PROPERTY(QColor stringColor MEMBER m_string WRITE setStringColor NOTIFY colorsChanged)
    Q_PROPERTY(QColor numberColor MEMBER m_number WRITE setNumberColor NOTIFY colorsChanged)
    Q_PROPERTY(QColor commentColor MEMBER m_comment WRITE setCommentColor NOTIFY colorsChanged)
    Q_PROPERTY(QColor variableColor MEMBER m_variable WRITE setVariableColor NOTIFY colorsChanged)

public:
    explicit CodeHighlighter(QObject *parent = nullptr);

    QQuickTextDocument *quickDocument() const { return m_document; }
    void setQuickDocument(QQuickTextDocument *document);
    void setLanguage(const QString &language);
    void setKeyColor(const QColor &color) { setColor(m_key, color); }
    void setStringColor(const QColor &color) { setColor(m_string, color); }
    void setNumberColor(const QColor &color) { setColor(m_number, color); }
    void setCommentColor(const QColor &color) { setColor(m_comment, color); }
    void setVariableColor(const QColor &color) { setColor(m_variable, color); }

Q_SIGNALS:
    void quickDocumentChanged();
    void languageChanged();
    void colorsChanged();

protected:
    void highlightBlock(const QString &text) override;

private:
    void setColor(QColor &member, const QColor &color);
    void paintStrings(const QString &text);
    void paintComment(const QString &text);

    QPointer<QQuickTextDocument> m_document;
    QString m_language;
    QColor m_key, m_string, m_number, m_comment, m_variable;
};

} // namespace slipway
