package org.calends.reseller;

import org.springframework.stereotype.Component;

/** The resellers as a CSV file, if the installation keeps them in one. */
@Component
class ResellerFile {

    private final ResellerSettings settings;
    private final ResellerDirectory directory;

    ResellerFile(ResellerSettings settings, ResellerDirectory directory) {
        this.settings = settings;
        this.directory = directory;
    }

    /** Stores what the file says; loading it again changes nothing. */
    void load() {
        if (settings.file() != null) {
            directory.save(ResellerReading.read(settings.file()));
        }
    }
}
