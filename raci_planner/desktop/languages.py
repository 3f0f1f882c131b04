"""The languages that the windows speak, and with them all that is said below. What a plan says stays as it is."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from raci_planner import language as words
from raci_planner.assets import resource
from raci_planner.language import LANGUAGES

SYSTEM = "system"
_QT_OWN = QLibraryInfo.LibraryPath.TranslationsPath


def speak(app: QApplication, language: str = SYSTEM) -> str:
    """Have everything that is made from now on speak a language, and write days and numbers as it does.

    Args:
        app: the application.
        language: a key of `LANGUAGES`, "system" for the computer's, or "qps" for the marked language of tests.

    Returns:
        The language that is spoken: English where the computer's is none of ours.
    """
    if language == SYSTEM:
        system = QLocale.system().name().partition("_")[0]
        language = system if system in LANGUAGES else "en"
    elif language in LANGUAGES:
        QLocale.setDefault(QLocale(language))
    for name, folder in ((f"qtbase_{language}", QLibraryInfo.path(_QT_OWN)), (language, str(resource("translations")))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    words.speak(language)
    return language
