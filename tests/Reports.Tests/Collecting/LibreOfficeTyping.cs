namespace Reports.Tests.Collecting;

/// <summary>Types into forms in LibreOffice itself, many in one run: a script of lines, their words parted by tabs.</summary>
static class LibreOfficeTyping
{
    const string Module =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
        <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
        Dim form As Object

        Function Words(line As String) As String
          Words = Trim(Replace(line, Chr(9), " "))
        End Function

        Function Find(heading As String)
          Dim blocks, block
          blocks = form.Text.createEnumeration()
          Do While blocks.hasMoreElements()
            block = blocks.nextElement()
            If block.supportsService("com.sun.star.text.Paragraph") Then
              If Left(block.String, Len(heading)) = heading Then
                Find = blocks
                Exit Function
              End If
            End If
          Loop
        End Function

        Sub TypeUnder(parts)
          Dim blocks, block, cursor, i
          blocks = Find(parts(1))
          Do While blocks.hasMoreElements()
            block = blocks.nextElement()
            If Words(block.String) = "" Then Exit Do
          Loop
          block.String = parts(2)
          cursor = form.Text.createTextCursorByRange(block.End)
          For i = 3 To UBound(parts)
            form.Text.insertControlCharacter(cursor, 0, False)
            form.Text.insertString(cursor, parts(i), False)
          Next
        End Sub

        Sub Tick(parts)
          Dim blocks, block, portions, portion, box, isFound
          blocks = Find(parts(1))
          Do While blocks.hasMoreElements()
            block = blocks.nextElement()
            If block.supportsService("com.sun.star.text.Paragraph") Then
              isFound = False
              portions = block.createEnumeration()
              Do While portions.hasMoreElements()
                portion = portions.nextElement()
                If portion.TextPortionType = "ContentControl" Then
                  box = portion.ContentControl
                  isFound = True
                ElseIf Words(portion.String) = parts(2) And isFound Then
                  box.Checked = True
                  Exit Sub
                End If
              Loop
            End If
          Loop
        End Sub

        Sub Exchange(old As String, changed As String)
          Dim descriptor
          descriptor = form.createReplaceDescriptor()
          descriptor.SearchString = old
          descriptor.ReplaceString = changed
          form.replaceAll(descriptor)
        End Sub

        Sub Annex(parts)
          Dim table, rows, i, cursor
          rows = (UBound(parts)) \ 4
          table = form.createInstance("com.sun.star.text.TextTable")
          table.initialize(rows, 4)
          cursor = form.Text.createTextCursor()
          cursor.gotoEnd(False)
          form.Text.insertTextContent(cursor, table, False)
          For i = 1 To rows * 4
            table.getCellByPosition((i - 1) Mod 4, (i - 1) \ 4).String = parts(i)
          Next
        End Sub

        Sub Fill(script As String)
          Dim file, stream, line, parts
          On Error GoTo Failed
          Dim hidden(0) As New com.sun.star.beans.PropertyValue
          hidden(0).Name = "Hidden"
          hidden(0).Value = True
          file = createUnoService("com.sun.star.ucb.SimpleFileAccess")
          stream = createUnoService("com.sun.star.io.TextInputStream")
          stream.setInputStream(file.openFileRead(ConvertToURL(script)))
          stream.setEncoding("UTF-8")
          Do While Not stream.isEOF()
            line = stream.readLine()
            parts = Split(line, Chr(9))
            Select Case parts(0)
              Case "open"
                form = StarDesktop.loadComponentFromURL(ConvertToURL(parts(1)), "_blank", 0, hidden())
              Case "under"
                TypeUnder(parts)
              Case "tick"
                Tick(parts)
              Case "change"
                Exchange(parts(1), parts(2))
              Case "annex"
                Annex(parts)
              Case "save"
                form.store()
                form.close(True)
            End Select
          Loop
          stream.closeInput()
          file.kill(ConvertToURL(script))
        Failed:
          StarDesktop.terminate()
        End Sub
        </script:module>
        """;

    /// <summary>Runs the script; LibreOffice has gone through all of it when it ends.</summary>
    public static void Run(string folder, IEnumerable<string> script)
    {
        var (profile, file) = (Path.Combine(folder, "profile"), Path.Combine(folder, "script.txt"));
        // LibreOffice gives the last line together with its line end: there is none.
        File.WriteAllText(file, string.Join('\n', script));
        // The first start lays out the profile, where macros have their place.
        LibreOffice.Run(profile, ["--terminate_after_init"]);
        File.WriteAllText(Path.Combine(profile, "user", "basic", "Standard", "Module1.xba"), Module);
        LibreOffice.Run(profile, [$"macro:///Standard.Module1.Fill(\"{file}\")"]);
        File.Exists(file).Should().BeFalse("the macro takes the script away when all of it was done");
    }
}
