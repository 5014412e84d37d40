// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;

import org.duckdb.DuckDBDriver;

/** Looks into a Parquet file, whoever wrote it. @since 0.2.0 */
public final class ParquetFile {

	private ParquetFile() {
	}

	/**
	 * True when a text of it, however deep it lies, holds one of some names.
	 *
	 * @param names in lower case
	 * @throws IOException when it cannot be read
	 */
	public static boolean holds(Path file, Set<String> names) throws IOException {
		if (names.isEmpty()) {
			return false;
		}
		var properties = new Properties();
		properties.setProperty("autoinstall_known_extensions", "false");
		try (Connection memory = new DuckDBDriver().connect("jdbc:duckdb:", properties); Statement statement = memory.createStatement();
				ResultSet found = statement.executeQuery("SELECT count(*) FROM (SELECT q::VARCHAR AS row FROM read_parquet("
						+ Session.literal(file.toAbsolutePath().toString()) + ") q) WHERE " + new WipedColumn(names).holds("row"))) {
			found.next();
			return found.getLong(1) > 0;
		} catch (SQLException unreadable) {
			throw new IOException(file + ": " + unreadable.getMessage(), unreadable);
		}
	}
}
