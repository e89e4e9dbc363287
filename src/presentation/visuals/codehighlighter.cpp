// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/visuals/codehighlighter.h"

#include <QRegularExpression>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &keys(const QString &language)
{
    static const QRegularExpression yaml(
        u"^\\s*(?:- +)*(?<word>(?:\"[^\"]*\"|'[^']*'|[^\\s#'\"&*!|>{\\[-][^#:]*)\\s*:)(?=\\s|$)"_s);
    static const QRegularExpression json(u"(?<word>\"(?:[^\"\\\\]|\\\\.)*\")\\s*:"_s);
    static const QRegularExpression python(
        u"\\b(?<word>and|as|assert|async|await|break|class|continue|def|del|elif|else|except|"
        "False|finally|for|from|global|if|import|in|is|lambda|None|nonlocal|not|or|pass|raise|"
        "return|True|try|while|with|yield)\\b"_s);
    static const QRegularExpression docker(
        u"^\\s*(?<word>ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|ONBUILD|RUN|"
        "SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)\\b"_s);
    static const QRegularExpression none(u"(?!)(?<word>)"_s);
    return language == u"yaml"         ? yaml
           : language == u"json"       ? json
           : language == u"python"     ? python
           : language == u"dockerfile" ? docker
                                       : none;
}

} // namespace

CodeHighlighter::CodeHighlighter(QObject *parent)
    : QSyntaxHighlighter(parent)
{
}

void CodeHighlighter::setQuickDocument(QQuickTextDocument *document)
{
    if (m_document == document)
        return;
    m_document = document;
    setDocument(document ? document->textDocument() : nullptr);
    Q_EMIT quickDocumentChanged();
}

void CodeHighlighter::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    rehighlight();
    Q_EMIT languageChanged();
}

void CodeHighlighter::setColor(QColor &member, const QColor &color)
{
    if (member == color)
        return;
    member = color;
    rehighlight();
    Q_EMIT colorsChanged();
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    if (m_language.isEmpty() || m_language == u"text" || text.size() > 4000)
        return; // very long lines are data, not code
    static const QRegularExpression numbers(
        u"(?<![\\w.-])-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?![\\w.])"
        "|\\b(?:true|false|null)\\b"_s);
    for (auto it = numbers.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), m_number);
    }
    if (m_language != u"yaml")
        paintStrings(text);
    for (auto it = keys(m_language).globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        setFormat(int(match.capturedStart(u"word")), int(match.capturedLength(u"word")), m_key);
        if (m_language == u"yaml") {
            const QString value = text.mid(match.capturedEnd(u"word"));
            static const QRegularExpression plain(
                u"^\\s+([^\\s#&*!|>{\\[\\d-].*?)\\s*(?: #.*)?$"_s);
            if (const auto word = plain.match(value); word.hasMatch())
                setFormat(int(match.capturedEnd(u"word") + word.capturedStart(1)),
                          int(word.capturedLength(1)), m_string);
        }
    }
    static const QRegularExpression variables(u"\\{\\{[^{}]*\\}\\}|\\$\\{[^{}]*\\}"_s);
    for (auto it = variables.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), m_variable);
    }
    if (m_language != u"json")
        paintComment(text);
}

void CodeHighlighter::paintStrings(const QString &text)
{
    static const QRegularExpression strings(u"\"(?:[^\"\\\\]|\\\\.)*\"?|'(?:[^'\\\\]|\\\\.)*'?"_s);
    for (auto it = strings.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), m_string);
    }
}

void CodeHighlighter::paintComment(const QString &text)
{
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = {};
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'#' && (i == 0 || text[i - 1].isSpace())) {
            setFormat(int(i), int(text.size() - i), m_comment);
            return;
        }
    }
}

} // namespace slipway
