// SPDX-License-Identifier: EPL-2.0
import java.sql.DriverManager;
import java.sql.SQLException;

/** DuckDB's own way: a CSV or NDJSON file of posts into a table with the columns that Palier's has. Arguments: file, database. */
final class ReadCsv {

	private static final String NAMES = "platform, id, thread_id, username, name, text, lang, created_at, url, in_reply_to_status_id, likes, shares, comments";

	private ReadCsv() {
	}

	public static void main(String[] arguments) throws SQLException {
		try (var connection = DriverManager.getConnection("jdbc:duckdb:" + arguments[1]); var statement = connection.createStatement()) {
			statement.execute("SET threads = 2");
			String reader = arguments[0].endsWith("json") ? "read_json('%s', format = 'newline_delimited', columns = {%s})"
					: "read_csv('%s', all_varchar = true)";
			String from = reader.formatted(arguments[0], NAMES.replaceAll("\\w+", "$0: 'VARCHAR'"));
			statement.execute(
					"CREATE TABLE posts AS SELECT row_number() OVER () AS key, 1::BIGINT AS run, platform, id AS item_id, '' AS account_id,"
					+ " username AS account_handle, '' AS account_url, name AS author, text, lang AS language, created_at::TIMESTAMP AS created_at,"
							+ " created_at AS created_at_raw, url, thread_id, coalesce(in_reply_to_status_id, '') AS reply_to, '' AS reply_to_handle, '' AS relayed_from,"
					+ " MAP {'likes': likes::BIGINT, 'shares': shares::BIGINT, 'comments': comments::BIGINT} AS metrics, 'posts.csv' AS source_file,"
					+ " row_number() OVER () + 1 AS source_row, '@' || lower(username) AS account, '' AS relayed_account FROM " + from);
			statement.execute("CHECKPOINT");
		}
	}
}
