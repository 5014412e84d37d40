// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.palier.editions.journal.ShapedTable.Kind;
import org.palier.editions.journal.ShapedTable.Line;
import org.palier.editions.journal.ShapedTable.Span;

/** A table as a float of LaTeX, with the rules of the package booktabs; of the packages it needs no other. */
final class TexTable {

	private static final String END = " \\\\\n";

	private final ShapedTable table;
	private final JournalWords words;

	TexTable(ShapedTable table, JournalWords words) {
		this.table = table;
		this.words = words;
	}

	/** The source, in UTF-8 with line feeds. */
	String source() {
		int columns = table.heads().size();
		var tex = new StringBuilder("% \\usepackage[T1]{fontenc} \\usepackage{booktabs}\n");
		String place = table.wide() ? "table*" : "table";
		tex.append("\\begin{").append(place).append("}\n\\caption{").append(TexText.of(table.caption())).append("}\n\\label{tab:")
				.append(table.id())
				.append("}\n\\footnotesize\n\\setlength{\\tabcolsep}{").append(table.wide() ? "4" : "3").append("pt}\n\\begin{tabular}{@{}l")
				.append("r".repeat(columns - 1)).append("@{}}\n\\toprule\n");
		if (!table.spans().isEmpty()) {
			tex.append(table.spans().stream().map(it -> spanned(it, "c", false)).collect(Collectors.joining(" & "))).append(END);
			tex.append(partRules()).append('\n');
		}
		tex.append(table.heads().stream().map(TexText::of).collect(Collectors.joining(" & "))).append(END).append("\\midrule\n");
		for (Line line : table.lines()) {
			line(tex, line);
		}
		tex.append("\\bottomrule\n\\end{tabular}\n");
		if (!table.note().isEmpty()) {
			tex.append("\n\\smallskip\n\\noindent\\textit{").append(TexText.of(words.text("note"))).append("} ")
					.append(TexText.of(String.join(" ", table.note()))).append('\n');
		}
		return tex.append("\\end{").append(place).append("}\n").toString();
	}

	private void line(StringBuilder tex, Line line) {
		if (line.kind() == Kind.FIRST_TOTAL) {
			tex.append("\\midrule\n");
		}
		boolean bold = line.kind() == Kind.LEVEL || line.kind() == Kind.FIRST_TOTAL;
		String name = bold(TexText.of(line.name()), bold);
		List<String> cells = new ArrayList<>(List.of(line.kind() == Kind.WITHIN ? "\\quad " + name : name));
		line.cells().forEach(it -> cells.add(it.columns() == 1 ? bold(TexText.of(it.words()), bold) : spanned(it, "r", bold)));
		tex.append(String.join(" & ", cells)).append(END);
	}

	private static String bold(String tex, boolean bold) {
		return bold && !tex.isEmpty() ? "\\textbf{" + tex + "}" : tex;
	}

	private static String spanned(Span span, String side, boolean bold) {
		String tex = bold(TexText.of(span.words()), bold);
		return span.columns() == 1 ? tex : "\\multicolumn{" + span.columns() + "}{" + side + "}{" + tex + "}";
	}

	/** A thin rule below each head that spans columns. */
	private String partRules() {
		var rules = new StringBuilder();
		int at = 1;
		for (Span span : table.spans()) {
			if (span.columns() > 1) {
				rules.append("\\cmidrule(lr){").append(at).append('-').append(at + span.columns() - 1).append('}');
			}
			at += span.columns();
		}
		return rules.toString();
	}
}
