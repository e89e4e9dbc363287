// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>

namespace slipway {

struct SeenRequest
{
    QByteArray verb;
    QByteArray path;                       ///< as sent, with the query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

struct GivenAnswer
{
    int status = 200;
    QByteArray body;
    QList<QByteArray> headers;
    bool hangUp = false;     ///< the connection breaks instead
    bool keepSilent = false; ///< nothing is ever answered
};

/** An HTTP server on loopback that answers as a test says and keeps what it was asked. */
class ScriptedServer : public QTcpServer
{
public:
    using Answerer = std::function<GivenAnswer(const SeenRequest &)>;

    explicit ScriptedServer(Answerer answerer)
        : m_answerer(std::move(answerer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(socket);
        });
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
    }
    [[nodiscard]] QByteArray address(const QByteArray &path) const
    {
        return url().toEncoded() + path;
    }
    [[nodiscard]] const QList<SeenRequest> &seen() const { return m_seen; }

private:
    void serve(QTcpSocket *socket)
    {
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] {
            *buffer += socket->readAll();
            while (takeOne(socket, *buffer)) {
            }
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    bool takeOne(QTcpSocket *socket, QByteArray &buffer)
    {
        const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return false;
        SeenRequest request;
        const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.verb = first.value(0);
        request.path = first.value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < headEnd + 4 + length)
            return false;
        request.body = buffer.mid(headEnd + 4, length);
        buffer.remove(0, headEnd + 4 + length);
        m_seen.append(request);
        const GivenAnswer answer = m_answerer(request);
        if (answer.hangUp) {
            socket->abort();
            return false;
        }
        if (!answer.keepSilent) {
            QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\n";
            for (const QByteArray &line : answer.headers)
                head += line + "\r\n";
            socket->write(head + "Content-Length: " + QByteArray::number(answer.body.size()) +
                          "\r\n\r\n" + answer.body);
        }
        return true;
    }

    Answerer m_answerer;
    QList<SeenRequest> m_seen;
};

} // namespace slipway
