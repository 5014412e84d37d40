// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.indicators;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import org.palier.explore.expression.Expression;
import org.palier.explore.expression.Expressions;
import org.palier.explore.expression.StudyColumns;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.ExpressionProcess;
import org.palier.headless.console.RefusedException;
import org.palier.numbers.view.StudyView;

import com.fasterxml.jackson.databind.node.ArrayNode;

import picocli.CommandLine.Option;

/** The options by which a person writes a measure of their own. */
public final class ExpressionOptions {

	private static final int LONGEST = 1 << 20;

	@Option(names = "--sql", paramLabel = "SELECT")
	private String sql;

	@Option(names = "--sql-file", paramLabel = "FILE")
	private Path file;

	@Option(names = "--meaning", paramLabel = "WORDS")
	private String meaning = "";

	@Option(names = "--seconds", paramLabel = "N")
	private int seconds = (int) Expressions.CLOCK.toSeconds();

	@Option(names = "--views")
	private boolean views;

	/** Whether the views are to be listed, and nothing answered. */
	boolean listsViews() {
		return views;
	}

	/** Returns the expression that was typed; empty where none was. */
	Optional<Expression> expression() throws IOException, RefusedException {
		if (sql != null && file != null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("ask.sql_twice"));
		}
		if (file == null) {
			return Optional.ofNullable(sql).map(it -> new Expression(it, meaning));
		}
		try {
			if (Files.size(file) > LONGEST) {
				throw new RefusedException(ExitCode.USAGE, Console.text("ask.sql_file", file));
			}
			return Optional.of(new Expression(Files.readString(file), meaning));
		} catch (NoSuchFileException | java.nio.charset.CharacterCodingException unreadable) {
			throw new RefusedException(ExitCode.USAGE, Console.text("ask.sql_file", file));
		}
	}

	/** Returns the runner that answers the expression. */
	Expressions expressions() throws RefusedException {
		if (seconds < 1) {
			throw new RefusedException(ExitCode.USAGE, Console.text("ask.seconds", seconds));
		}
		return new Expressions(ExpressionProcess.java(), Duration.ofSeconds(seconds));
	}

	/** The views of a study with their columns, as lines. @param into as JSON */
	static String views(StudyView view, Locale locale, ArrayNode into) {
		var lines = new StringBuilder();
		for (StudyColumns.View each : new StudyColumns(view).all()) {
			lines.append(Console.text("ask.view", each.name(), each.meaning()).in(locale)).append('\n');
			ArrayNode columns = into.addObject().put("view", each.name()).put("fr", each.meaning().fr()).put("en", each.meaning().en())
					.putArray("columns");
			for (StudyColumns.Column column : each.columns()) {
				lines.append("  ").append(Console.text("ask.view", column.name(), column.meaning()).in(locale)).append('\n');
				columns.addObject().put("column", column.name()).put("fr", column.meaning().fr()).put("en", column.meaning().en());
			}
		}
		return lines.toString();
	}
}
