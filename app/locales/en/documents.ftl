documents-upload-empty = This file is empty. Choose another file.
documents-upload-too-large = This file is larger than 10 MB. Make it smaller, or add a link as evidence instead.
documents-upload-not-allowed = We cannot keep this kind of file. These are fine: PDF, Word, Excel, PowerPoint, OpenDocument, JPEG, PNG, text (.txt) and CSV.
documents-upload-program = This file contains macros or other programs. Save it without macros, for example as a PDF or .docx, and try again.
documents-upload-damaged = This file is damaged or protected by a password. Save it again and retry.
documents-upload-not-utf8 = This text file uses an outdated character set. Save it as “CSV UTF-8” or as text in UTF-8.
