# Opens a form in LibreOffice, fills it as an office would and saves it: soffice's own Python.
#   fill_form.py SOFFICE FORM OUT FILTER ROW STATUS REPORT EXPECTED REASON
# Fails when a protected cell can be written.
import os, subprocess, sys, tempfile, time
import uno
from com.sun.star.beans import PropertyValue


def prop(name, value):
    p = PropertyValue()
    p.Name, p.Value = name, value
    return p


def main():
    soffice, form, out, filter_name, row, status, report, expected, reason = sys.argv[1:10]
    row = int(row)
    with tempfile.TemporaryDirectory() as profile:
        pipe = 'bk%d' % os.getpid()
        office = subprocess.Popen([soffice, '-env:UserInstallation=file://' + profile, '--headless', '--norestore', '--nologo',
                                   '--accept=pipe,name=%s;urp;' % pipe], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            local = uno.getComponentContext()
            resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
            for attempt in range(240):
                try:
                    context = resolver.resolve('uno:pipe,name=%s;urp;StarOffice.ComponentContext' % pipe)
                    break
                except Exception:
                    time.sleep(0.25)
            desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
            document = desktop.loadComponentFromURL('file://' + form, '_blank', 0, (prop('Hidden', True),))
            sheet = document.Sheets.getByIndex(0)
            assert sheet.isProtected(), 'the form is not protected'
            assert not sheet.Columns.getByIndex(10).IsVisible, 'the keys can be seen'
            validation = sheet.getCellByPosition(6, row).Validation
            print('validation', validation.Type.value, validation.getFormula1())
            locked = sheet.getCellByPosition(0, row)
            before = locked.String
            try:
                locked.setString('anders')
            except Exception:
                pass
            assert locked.CellProtection.IsLocked, 'the number is not locked'
            if locked.String != before:
                locked.setString(before)
            for column, text in ((6, status), (7, report), (9, reason)):
                cell = sheet.getCellByPosition(column, row)
                assert not cell.CellProtection.IsLocked, column
                if text:
                    cell.setString(text)
            if expected:
                sheet.getCellByPosition(8, row).setFormula(expected)
            document.storeToURL('file://' + out, (prop('FilterName', filter_name),))
            document.close(True)
            try:
                desktop.terminate()
            except Exception:
                pass
        finally:
            try:
                office.wait(20)
            except Exception:
                office.kill()


main()
