package org.calends.catalog;

import java.io.IOException;
import java.util.List;
import org.calends.files.FileProblems;
import org.calends.files.JsonPlace;
import org.springframework.stereotype.Component;

/** The catalog as a file, if the installation keeps it in one. */
@Component
public class CatalogFile {

    private final CatalogSettings settings;
    private final Catalog catalog;

    CatalogFile(CatalogSettings settings, Catalog catalog) {
        this.settings = settings;
        this.catalog = catalog;
    }

    /**
     * Stores what the file says; loading it again changes nothing.
     *
     * @return the resellers that it opts in, which is for the reseller directory to store
     */
    public List<SelectedReseller> load() {
        var contents = read();
        contents.publishers().forEach(catalog::save);
        contents.products().forEach(catalog::save);
        return contents.selectedResellers();
    }

    private CatalogContents read() {
        if (settings.file() == null) {
            return CatalogContents.NOTHING;
        }
        var problems = new FileProblems(settings.file().getDescription());
        var contents = CatalogContents.NOTHING;
        try {
            contents = new CatalogReading().read(JsonPlace.read(settings.file(), problems));
        } catch (IOException e) {
            problems.add("", "cannot be read: " + e.getMessage());
        }
        problems.refuseIfAny();
        return contents;
    }
}
