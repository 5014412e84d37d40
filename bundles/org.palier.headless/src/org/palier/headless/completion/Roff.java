// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.completion;

import java.time.LocalDate;
import java.util.List;

/**
 * A text in the language of manual pages. It is written in ASCII, with numbers for other letters, so that it is shown in every locale.
 */
final class Roff {

	private static final char NARROW_SPACE = '\u202f';
	private static final char NO_BREAK_SPACE = '\u00a0';

	/** Longer lines of a source are said to be bad style. */
	private static final int WIDTH = 79;

	private final StringBuilder text = new StringBuilder();

	/** A line of a macro, such as {@code .SH}. */
	Roff macro(String name, String... arguments) {
		text.append('.').append(name);
		for (String argument : arguments) {
			text.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
		}
		text.append('\n');
		return this;
	}

	/** The line that begins a page. @param day as it is: escaped, it would not be read as one */
	Roff title(String name, String section, LocalDate day, String source, String manual) {
		text.append(".TH \"").append(escaped(name)).append("\" ").append(section).append(' ').append(day);
		text.append(" \"").append(escaped(source)).append("\" \"").append(escaped(manual)).append("\"\n");
		return this;
	}

	/** A sentence or more of a paragraph; blanks that would begin or end it are left out. */
	Roff words(String said) {
		return filled(escaped(said.strip()));
	}

	/** Breaks a text that is escaped already into short lines; whoever shows the page fills them again. */
	Roff filled(String escaped) {
		var line = new StringBuilder();
		for (String word : escaped.split(" +")) {
			if (line.length() + word.length() >= WIDTH && !line.isEmpty()) {
				raw(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		return raw(line.toString());
	}

	/** One paragraph each. */
	Roff paragraphs(List<String> said) {
		for (int i = 0; i < said.size(); i++) {
			if (i > 0) {
				macro("PP");
			}
			words(said.get(i));
		}
		return this;
	}

	/** Lines as they stand, such as examples. */
	Roff lines(String said) {
		macro("nf");
		said.stripTrailing().lines().forEach(it -> raw(it.isBlank() ? "\\&" : parted(escaped(it.stripTrailing()))));
		return macro("fi");
	}

	/** A line that is shown as one, written in several. */
	private static String parted(String line) {
		if (line.length() < WIDTH) {
			return line;
		}
		int at = line.lastIndexOf(' ', WIDTH - 2);
		return at <= line.length() - line.stripLeading().length() ? line : line.substring(0, at) + "\\\n" + parted(line.substring(at));
	}

	/** A line that is escaped already. */
	Roff raw(String line) {
		// A line that began so would be read as a macro.
		text.append(line.startsWith(".") || line.startsWith("'") ? "\\&" : "").append(line).append('\n');
		return this;
	}

	static String boldly(String said) {
		return "\\fB" + escaped(said) + "\\fR";
	}

	static String slanted(String said) {
		return "\\fI" + escaped(said) + "\\fR";
	}

	static String escaped(String said) {
		var escaped = new StringBuilder();
		said.codePoints().forEach(it -> {
			switch (it) {
			case '\\' -> escaped.append("\\e");
			// These signs can then be copied from the page into a terminal.
			case '-' -> escaped.append("\\-");
			case '\'' -> escaped.append("\\(aq");
			case '`' -> escaped.append("\\(ga");
			case '^' -> escaped.append("\\(ha");
			case '~' -> escaped.append("\\(ti");
			case NARROW_SPACE, NO_BREAK_SPACE -> escaped.append("\\~");
			default -> {
				if (it < 0x7f) {
					escaped.append((char) it);
				} else {
					escaped.append(String.format("\\[u%04X]", it));
				}
			}
			}
		});
		return escaped.toString();
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
