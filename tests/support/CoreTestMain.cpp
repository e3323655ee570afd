#include <QCoreApplication>

#include <gtest/gtest.h>

// Test programs with windows have a main of their own with a QApplication.
int main(int argc, char **argv) {
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
