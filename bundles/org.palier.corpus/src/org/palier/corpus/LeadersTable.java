// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.DataOutput;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import org.duckdb.DuckDBAppender;

/** The accounts of leaders of opinion, as the table leaders(platform, account). */
final class LeadersTable implements LentTable {

	private record Key(String platform, String account) {
	}

	private final List<Key> accounts;

	/** @param leaders whatever their numbers */
	LeadersTable(Collection<AccountAgency> leaders) {
		accounts = leaders.stream().filter(it -> !it.account().isEmpty()).map(it -> new Key(it.platform(), it.account())).distinct().toList();
	}

	@Override
	public void lend(Session session) throws SQLException {
		session.execute("CREATE OR REPLACE TEMP TABLE leaders(platform VARCHAR, account VARCHAR)");
		try (DuckDBAppender table = session.appender("temp", "leaders")) {
			for (Key each : accounts) {
				table.beginRow().append(each.platform()).append(each.account()).endRow();
			}
		}
	}

	@Override
	public void tell(DataOutput to) throws IOException {
		to.writeInt(accounts.size());
		for (Key each : accounts) {
			Question.tell(to, each.platform());
			Question.tell(to, each.account());
		}
	}
}
