// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.palier.coding.exchange.CodebookImport;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A codebook of another program, as theories of a study on disk. */
final class CodebookFileImport {

	private final Console console;
	private final StudyFolder folder;

	CodebookFileImport(Console console, StudyFolder folder) {
		this.console = console;
		this.folder = folder;
	}

	/** Takes it in, or only tells what would come in. @return what a person reads of it */
	List<String> read(Path file, boolean dryRun, ObjectNode answer) throws IOException {
		List<CodebookImport.Added> added;
		if (dryRun) {
			added = new CodebookImport(file, folder.file().load()).added();
		} else {
			try (var study = console.toWrite(folder, "import")) {
				added = study.run(new CodebookImport(file, study.study()), console.clock().instant(), new ConsoleProgress(console));
			}
		}
		answer.put("kind", CodebookImport.KIND).put("recorded", !dryRun).put("codes", added.stream().mapToInt(CodebookImport.Added::codes).sum());
		ArrayNode theories = answer.putArray("theories");
		added.forEach(it -> theories.addObject().put("id", it.id()).put("name", it.name()).put("codes", it.codes()));
		List<String> said = new ArrayList<>();
		added.forEach(it -> said.add(Console.text("import.theory", it.name(), it.id(), it.codes()).in(console.locale())));
		if (dryRun) {
			said.add(Console.text("import.tried").in(console.locale()));
		}
		return said;
	}
}
