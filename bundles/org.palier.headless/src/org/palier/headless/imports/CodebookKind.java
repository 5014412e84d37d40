// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.palier.coding.exchange.CodebookImport;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** A codebook of another program, as theories of a study. */
final class CodebookKind implements ImportKind {

	@Override
	public String id() {
		return CodebookImport.KIND;
	}

	@Override
	public ExitCode run(ImportOrder order, ImportAnswer answer) throws IOException {
		Path file = order.asked().file();
		List<CodebookImport.Added> added;
		if (order.dry()) {
			added = new CodebookImport(file, order.folder().file().load()).added();
		} else {
			try (var study = order.toWrite()) {
				added = study.run(new CodebookImport(file, study.study()), order.console().clock().instant(), order.progress());
			}
		}
		answer.json().put("kind", id()).put("recorded", !order.dry()).put("codes", added.stream().mapToInt(CodebookImport.Added::codes).sum());
		ArrayNode theories = answer.json().putArray("theories");
		added.forEach(it -> theories.addObject().put("id", it.id()).put("name", it.name()).put("codes", it.codes()));
		added.forEach(it -> answer.tell(Console.text("import.theory", it.name(), it.id(), it.codes())));
		if (order.dry()) {
			answer.tell(Console.text("import.tried"));
		}
		return ExitCode.OK;
	}
}
