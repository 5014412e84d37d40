// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.function.Predicate;

import org.duckdb.DuckDBDriver;

/** Looks into a Parquet file, whoever wrote it. */
public final class ParquetFile {

	private ParquetFile() {
	}

	/**
	 * True when a row of it, all its texts behind each other however deep they lie, is what is looked for.
	 *
	 * @throws IOException when it cannot be read
	 */
	public static boolean holds(Path file, Predicate<String> wanted) throws IOException {
		var properties = new Properties();
		properties.setProperty("autoinstall_known_extensions", "false");
		properties.setProperty("jdbc_stream_results", "true");
		try (Connection memory = new DuckDBDriver().connect("jdbc:duckdb:", properties); Statement statement = memory.createStatement();
				ResultSet row = statement
						.executeQuery("SELECT q::VARCHAR FROM read_parquet(" + Session.literal(file.toAbsolutePath().toString()) + ") q")) {
			while (row.next()) {
				if (wanted.test(String.valueOf(row.getString(1)))) {
					return true;
				}
			}
			return false;
		} catch (SQLException unreadable) {
			throw new IOException(file + ": " + unreadable.getMessage(), unreadable);
		}
	}
}
