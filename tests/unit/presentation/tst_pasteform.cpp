// SPDX-FileCopyrightText: 2026 The Slipway developers
// SPDX-License-Identifier: Apache-2.0

#include "presentation/jobs/pasteform.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/** What the dialog says about a pasted command, and the form it leads to. */
class TestPasteForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leadsToTheLaunchForm()
    {
        PasteForm form;
        QSignalSpy changed(&form, &PasteForm::changed);
        form.setText(u"wandb launch -j 'ada/my p/train:v3' -q gpu -E 'python a.py&b=1' --async"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(form.isUnderstood());
        QVERIFY(form.sentence().contains(u"train"_s));
        QCOMPARE(form.route(), u"jobs/my%20p/train?launch=1&entryPoint=python%20a.py%26b%3D1"
                               "&project=my%20p&queue=gpu&version=v3"_s);
        QCOMPARE(form.taken(), u"Job: train\nJob version: v3\nProject: my p\nQueue: gpu\n"
                               "Entry point: python a.py&b=1"_s);
        QCOMPARE(form.leftOut(), u"--async"_s);
    }
    void leadsToTheFormOfANewJob()
    {
        PasteForm form;
        form.setText(u"docker run --gpus all img:2"_s);
        QVERIFY(form.isUnderstood());
        QCOMPARE(form.route(), u"jobs/new?image=img%3A2&kind=image"_s);
        QCOMPARE(form.taken(), u"Docker image: img:2"_s);
        QCOMPARE(form.leftOut(), u"--gpus all"_s);
    }
    void saysWhatItExpects()
    {
        PasteForm form;
        const QString expected = form.sentence();
        QVERIFY(!expected.isEmpty());
        form.setText(u"ls"_s);
        QVERIFY(!form.isUnderstood());
        QVERIFY(form.route().isEmpty());
        QVERIFY(form.sentence() != expected);
    }
};

QTEST_GUILESS_MAIN(TestPasteForm)
#include "tst_pasteform.moc"
