// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.codebook.classify.Codebook.FacetCodes;
import org.palier.codebook.classify.Codebook;
import org.palier.coding.exchange.CodedPosts.Coded;
import org.palier.corpus.CodeSet;
import org.palier.corpus.ParquetWriting.Column;
import org.palier.corpus.ParquetWriting.Kind;
import org.palier.ground.text.Bilingual;

/**
 * A table with one row a post and coder, and a syntax file by which SPSS reads it. Each facet has a number: the place of
 * the code in the codebook, from 1. The syntax labels variables and numbers in one language.
 */
final class SpssTables {

	private static final int LONGEST_TEXT = 255;
	private static final int LONGEST_LABEL = 120;

	private final Codebook codebook;
	private final Draws draws;
	private final String set;
	private final Locale locale;
	private long rows;

	SpssTables(Codebook codebook, Draws draws, String set, Locale locale) {
		this.codebook = codebook;
		this.draws = draws;
		this.set = set;
		this.locale = locale;
	}

	List<Column> columns() {
		List<Column> columns = new ArrayList<>(WideTable.first());
		codebook.facets().forEach(it -> columns.add(new Column(variable(it), Kind.WHOLE)));
		return columns;
	}

	/** Letters, digits and _, from a letter on, at most 64 bytes. */
	private static String variable(FacetCodes facet) {
		String name = facet.facet().id().replaceAll("[^A-Za-z0-9_]", "_");
		return (Character.isLetter(name.charAt(0)) ? name : "f_" + name).substring(0, Math.min(60, name.length()));
	}

	void write(List<Coded> some, TableWriting into) throws IOException {
		for (Coded post : some) {
			for (CoderWords coder : CoderWords.of(post.codings(), set)) {
				List<@Nullable Object> cells = WideTable.first(post, coder, draws);
				for (FacetCodes facet : codebook.facets()) {
					CodeSet codes = coder.codes(facet.facet());
					cells.add(codes.isEmpty() ? null : codes.only().map(it -> facet.ids().indexOf(it) + 1L).orElse(0L));
				}
				into.row(cells);
				rows++;
			}
		}
	}

	long rows() {
		return rows;
	}

	/** Writes the syntax beside the table. @return the file */
	Path syntax(Path table) throws IOException {
		String name = String.valueOf(table.getFileName());
		var text = new StringBuilder("* Encoding: UTF-8.\nSET DECIMAL=DOT.\nGET DATA /TYPE=TXT /FILE=").append(quoted(name))
				.append(" /ENCODING='UTF8'\n  /ARRANGEMENT=DELIMITED /DELCASE=LINE /FIRSTCASE=2 /DELIMITERS=',' /QUALIFIER='\"'\n  /VARIABLES=\n");
		columns().forEach(it -> text.append("    ").append(it.name()).append(switch (it.kind()) {
		case TEXT -> " A" + LONGEST_TEXT;
		case NUMBER -> " F20.12";
		default -> " F8.0";
		}).append('\n'));
		text.append("  .\nVARIABLE LABELS\n");
		WideTable.first().forEach(it -> label(text, it.name(), CodingsImport.WORDS.text("column." + it.name())));
		codebook.facets().forEach(it -> label(text, variable(it), it.facet().isUsage() ? CodingsImport.WORDS.text("column.usage") : it.name()));
		text.append("  .\nVALUE LABELS\n");
		text.append(codebook.facets().stream().map(this::values).collect(Collectors.joining("  /\n"))).append("  .\nVARIABLE LEVEL");
		codebook.facets()
				.forEach(it -> text.append("\n  ").append(it == codebook.facets().getFirst() ? "" : "/").append(variable(it)).append(" (")
				.append(it.ordered() ? "ORDINAL" : "NOMINAL").append(')'));
		Path file = table.resolveSibling(name.replaceFirst("\\.[^.]*$", "") + ".sps");
		return Files.writeString(file, text.append(".\nEXECUTE.\n"), StandardCharsets.UTF_8);
	}

	private void label(StringBuilder text, String variable, Bilingual label) {
		text.append("  ").append(variable).append(' ').append(quoted(label.in(locale))).append('\n');
	}

	private String values(FacetCodes facet) {
		var text = new StringBuilder("  ").append(variable(facet)).append("\n    0 ")
				.append(quoted(CodingsImport.WORDS.text("spss.other").in(locale))).append('\n');
		for (int i = 0; i < facet.codes().size(); i++) {
			text.append("    ").append(i + 1).append(' ').append(quoted(facet.codes().get(i).name().in(locale))).append('\n');
		}
		return text.toString();
	}

	private static String quoted(String words) {
		String line = words.replaceAll("\\s+", " ").strip();
		return "'" + line.substring(0, Math.min(LONGEST_LABEL, line.length())).replace("'", "''") + "'";
	}
}
