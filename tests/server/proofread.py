"""Asks LibreOffice's own client of LanguageTool what is wrong with a text. Arguments: port, language, country, text."""

import json
import os
import sys
import time

import uno
from com.sun.star.lang import Locale

port, language, country, text = sys.argv[1:]
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
context = None
for _ in range(300):
    try:
        context = resolver.resolve(f"uno:socket,host=localhost,port={port};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.2)
services = context.ServiceManager
locale = Locale(language, country, "")
manager = services.createInstanceWithContext("com.sun.star.linguistic2.LinguServiceManager", context)
checker = services.createInstanceWithContext("org.openoffice.lingu.LanguageToolGrammarChecker", context)
found = checker.doProofreading("story", text, locale, 0, len(text), ())
print(
    json.dumps(
        {
            "services": manager.getConfiguredServices("com.sun.star.linguistic2.Proofreader", locale),
            "errors": [
                {
                    "start": error.nErrorStart,
                    "length": error.nErrorLength,
                    "says": error.aShortComment,
                    "suggests": error.aSuggestions,
                }
                for error in found.aErrors
            ],
        }
    ),
    flush=True,
)
try:
    services.createInstanceWithContext("com.sun.star.frame.Desktop", context).terminate()
except Exception:
    pass
os._exit(0)
