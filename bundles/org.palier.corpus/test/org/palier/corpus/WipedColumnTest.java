// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WipedColumnTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			VARCHAR                             | 'RT @Anne_B: merci'                            | RT @erased: merci
			VARCHAR                             | 'anne_b anne_b,ANNE_B'                         | erased erased,erased
			VARCHAR                             | 'joanne_b et anne_bx'                          | joanne_b et anne_bx
			VARCHAR                             | 'x.org/anne_b/1'                               | x.org/erased/1
			VARCHAR                             | NULL                                           |
			VARCHAR[]                           | ['a', 'anne_b']                                | [a, erased]
			STRUCT(a VARCHAR, n INTEGER)        | {'a': 'Anne_B!', 'n': 1}                       | {'a': erased!, 'n': 1}
			STRUCT(a VARCHAR, b VARCHAR)[]      | [{'a': 'anne_b', 'b': 'c'}]                    | [{'a': erased, 'b': c}]
			MAP(VARCHAR, BIGINT)                | MAP {'likes': 3}                               | {likes=3}
			INTEGER                             | 7                                              | 7
			""")
	void wipesNamesHoweverDeepTheyLie(String type, String value, String wiped) throws SQLException {
		try (Connection memory = new DuckDBDriver().connect("jdbc:duckdb:", new Properties()); Statement statement = memory.createStatement()) {
			statement.execute("CREATE TABLE t AS SELECT (" + value + ")::" + type + " AS c");
			try (ResultSet row = statement.executeQuery("SELECT (" + new WipedColumn(Set.of("anne_b")).sql("c", type) + ")::VARCHAR FROM t")) {
				row.next();
				assertThat(row.getString(1)).isEqualTo(wiped);
			}
		}
	}
}
