package org.calends.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The diagrams and their task forms, as they came with the program. Their names are relative to the folder, so that they
 * are the same whether the program runs from classes or from its jar.
 */
@Component
class ProcessFiles {

    private final ResourcePatternResolver classpath;
    private final String folder;

    ProcessFiles(ResourcePatternResolver classpath, @Value("${calends.engine.processes:processes}") String folder) {
        this.classpath = classpath;
        this.folder = folder;
    }

    SortedMap<String, byte[]> read() {
        var files = new TreeMap<String, byte[]>();
        try {
            add(files, "bpmn");
            add(files, "html");
        } catch (IOException e) {
            throw new UncheckedIOException("the diagrams in " + folder + "/ cannot be read", e);
        }
        return files;
    }

    private void add(SortedMap<String, byte[]> files, String suffix) throws IOException {
        for (var file : classpath.getResources("classpath*:%s/**/*.%s".formatted(folder, suffix))) {
            if (files.put(nameOf(file), file.getContentAsByteArray()) != null) {
                throw new IllegalStateException("the class path holds %s/%s twice".formatted(folder, nameOf(file)));
            }
        }
    }

    private String nameOf(Resource file) throws IOException {
        var url = file.getURL().toString();
        var root = "/" + folder + "/";
        return url.substring(url.lastIndexOf(root) + root.length());
    }
}
