// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.palier.study.attribution.AttributedAccount;
import org.palier.study.attribution.AttributionBasis;

/** Accounts in a list, each with whose it is and on what that rests; an account that is chosen stays chosen when others are listed. */
final class AccountList {

	/** The key by which an account is found again when its agency has changed. */
	private record Key(String platform, String account) {
		static Key of(AttributedAccount account) {
			return new Key(account.platform(), account.account());
		}
	}

	private final LongList list;
	private List<AttributedAccount> shown = List.of();
	private CorpusNames names;

	/**
	 * @param chosen told when others are chosen
	 * @param opened told when the chosen ones are asked for by Enter or a double click
	 */
	AccountList(Composite parent, Runnable chosen, Runnable opened) {
		list = new LongList(parent, SWT.MULTI, CorpusMessages.accounts, this::cells);
		list.column(CorpusMessages.account, 170, SWT.LEFT);
		list.column(CorpusMessages.author, 170, SWT.LEFT);
		list.column(CorpusMessages.platform, 90, SWT.LEFT);
		list.column(CorpusMessages.postsWritten, 110, SWT.RIGHT);
		list.column(CorpusMessages.postsRelaying, 110, SWT.RIGHT);
		list.column(CorpusMessages.agency, 230, SWT.LEFT);
		list.column(CorpusMessages.basis, 190, SWT.LEFT);
		list.addListener(SWT.Selection, event -> chosen.run());
		list.addListener(SWT.DefaultSelection, event -> opened.run());
	}

	LongList control() {
		return list;
	}

	void show(List<AttributedAccount> accounts, CorpusNames named) {
		Set<Key> chosen = chosen().stream().map(Key::of).collect(Collectors.toSet());
		shown = accounts;
		names = named;
		list.setCount(accounts.size());
		list.select(where(it -> chosen.contains(Key.of(it))));
	}

	private BitSet where(Predicate<AttributedAccount> wanted) {
		var rows = new BitSet();
		for (int i = 0; i < shown.size(); i++) {
			rows.set(i, wanted.test(shown.get(i)));
		}
		return rows;
	}

	List<AttributedAccount> chosen() {
		return list.selection().stream().mapToObj(shown::get).toList();
	}

	/** Chooses accounts of a platform where they are shown, and no other. */
	void choose(String platform, List<String> accounts) {
		var wanted = new HashSet<>(accounts);
		list.select(where(it -> it.platform().equals(platform) && wanted.contains(it.account())));
	}

	/** Names of the agencies that an account is, or may be, of. */
	static String agencies(AttributedAccount account, CorpusNames names) {
		return account.agencies().stream().map(names::agency).collect(Collectors.joining(CorpusMessages.or));
	}

	private String[] cells(int row) {
		AttributedAccount account = shown.get(row);
		String label = account.account().isEmpty() ? CorpusMessages.noAccount : account.label();
		return new String[] { label, account.author(), names.platform(account.platform()), number(account.posts()),
				number(account.relayed()), agencies(account, names), basis(account.basis()) };
	}

	private String number(long count) {
		return names.typography().count(count);
	}

	private static String basis(AttributionBasis basis) {
		return switch (basis) {
		case BY_HAND -> CorpusMessages.basisByHand;
		case ID -> CorpusMessages.basisId;
		case URL -> CorpusMessages.basisUrl;
		case HANDLE -> CorpusMessages.basisHandle;
		case AMBIGUOUS -> CorpusMessages.basisAmbiguous;
		case UNKNOWN -> CorpusMessages.basisUnknown;
		case SET_ASIDE -> CorpusMessages.basisSetAside;
		};
	}
}
