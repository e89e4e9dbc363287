// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "config/yamlplace.h"

namespace slipway {

TextPlace yamlPlace(const std::shared_ptr<YamlNode> &root, const QStringList &path)
{
    if (!root)
        return {};
    TextPlace place = root->place;
    const YamlNode *node = root.get();
    for (const QString &key : path) {
        const YamlNode *next = nullptr;
        if (node->kind == YamlNode::Kind::Map) {
            for (qsizetype i = 0; i + 1 < node->children.size(); i += 2) {
                if (node->children.at(i)->text != key.toUtf8())
                    continue;
                place = node->children.at(i)->place;
                next = node->children.at(i + 1).get();
            }
        } else if (node->kind == YamlNode::Kind::Sequence) {
            bool isNumber = false;
            const int index = key.toInt(&isNumber);
            if (isNumber && index >= 0 && index < node->children.size()) {
                next = node->children.at(index).get();
                place = next->place;
            }
        }
        if (!next)
            break;
        node = next;
    }
    return place;
}

} // namespace slipway
