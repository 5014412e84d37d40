// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.palier.coding.exchange.CodingsImport;
import org.palier.coding.exchange.CodingsRequest;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.intake.imports.UncheckedImport;

import picocli.CommandLine.Option;

/** Codes that others gave to posts, in a table. */
final class CodingsKind implements ImportKind {

	@Option(names = "--coder", paramLabel = "NAME")
	private String coder;

	@Option(names = "--machine")
	private boolean machine;

	@Option(names = "--facet", paramLabel = "ID")
	private String facet;

	@Option(names = "--item-column", paramLabel = "NAME")
	private String itemColumn;

	@Option(names = "--code-column", paramLabel = "NAME")
	private String codeColumn;

	@Option(names = "--confidence-column", paramLabel = "NAME")
	private String confidenceColumn;

	/** The id of the option with the mapping. Tables of agencies and posts have it too, by their importers. */
	private static final String MAP = "map";

	@Override
	public String id() {
		return CodingsImport.KIND;
	}

	@Override
	public boolean bringsPosts() {
		return true;
	}

	@Override
	public ExitCode run(ImportOrder order, ImportAnswer answer) throws IOException, RefusedException {
		var imports = new CodesImport(order.console(), order.folder());
		CodingsRequest request = request(order.asked());
		CodingsImport.Outcome came = order.dry() ? imports.tryOut(request, order.privacy()) : imports.run(request, order.privacy());
		return answer.rows(StudyImport.Outcome.of(came), order.dry(), order.strict());
	}

	/** Returns the request for a table of codes. Other options that were chosen have no meaning for one. */
	private CodingsRequest request(UncheckedImport table) throws RefusedException {
		return new CodingsRequest(table.plain(), said(coder), machine, said(facet), said(table.chosen().get("platform")), said(itemColumn),
				said(codeColumn), said(confidenceColumn),
				words(table.chosen().getOrDefault(MAP, "")));
	}

	private static Optional<String> said(String text) {
		return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
	}

	/** @param map word=code, with commas between */
	private static Map<String, String> words(String map) throws RefusedException {
		Map<String, String> words = new HashMap<>();
		for (String each : map.isBlank() ? new String[0] : map.split("[,\n]")) {
			int equals = each.lastIndexOf('=');
			if (equals < 1 || equals == each.length() - 1) {
				throw new RefusedException(ExitCode.USAGE, Console.text("import.map", each));
			}
			words.put(each.substring(0, equals).strip(), each.substring(equals + 1).strip());
		}
		return words;
	}
}
