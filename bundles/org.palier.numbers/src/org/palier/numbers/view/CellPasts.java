// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.palier.model.Account;
import org.palier.model.AsOf;
import org.palier.model.Authenticity;
import org.palier.model.History;
import org.palier.model.Presence;
import org.palier.study.history.Lifetime;

/**
 * The histories of the cells of a census and of their accounts, in columns: what is needed to say what held on a day, without the
 * study. Filled on the thread of the study, then read by any number of threads.
 */
final class CellPasts {

	private static final AccountPast[] NONE = {};

	/** Reads an account with the agency and the platform that it is listed under. */
	interface Reader<T> {

		T read(AccountPast account, int agency, int platform);
	}

	private final int platforms;
	private final int[] jurisdiction;
	private final boolean[] framed;
	private final Lifetime[] lives;
	private final @Nullable History[] histories;
	/** The accounts of each cell, its own first. */
	private final AccountPast[][] accounts;
	private final int[] own;
	private final Map<Account, AccountPast> shared = new HashMap<>();

	CellPasts(int agencies, int platforms) {
		this.platforms = platforms;
		jurisdiction = new int[agencies];
		framed = new boolean[agencies];
		lives = new Lifetime[agencies];
		Arrays.fill(lives, Lifetime.ALWAYS);
		histories = new History[Math.multiplyExact(agencies, platforms)];
		accounts = new AccountPast[histories.length][];
		own = new int[histories.length];
		Arrays.fill(accounts, NONE);
	}

	/** @param in position of its jurisdiction @param inFrame whether it is in the frame @param life the days on which it is there */
	void agency(int agency, int in, boolean inFrame, Lifetime life) {
		lives[agency] = life;
		jurisdiction[agency] = in;
		framed[agency] = inFrame;
	}

	/** @param by all accounts that the cell may rest on, open or not, its own first */
	void cell(int cell, Presence presence, List<Account> by) {
		histories[cell] = presence.getHistory();
		if (!by.isEmpty()) {
			accounts[cell] = by.stream().map(this::past).toArray(AccountPast[]::new);
			own[cell] = (int) by.stream().filter(it -> it.eContainer() == presence).count();
		}
	}

	/** Returns one past for an account that is in several cells. */
	private AccountPast past(Account account) {
		return account.getAlsoServes().isEmpty() ? AccountPast.of(account) : shared.computeIfAbsent(account, AccountPast::of);
	}

	int agencies() {
		return framed.length;
	}

	int platforms() {
		return platforms;
	}

	int size() {
		return histories.length;
	}

	int jurisdiction(int agency) {
		return jurisdiction[agency];
	}

	boolean isFramed(int agency) {
		return framed[agency];
	}

	/** The days on which it is there. */
	Lifetime life(int agency) {
		return lives[agency];
	}

	/** Null when nobody looked. */
	@Nullable History history(int cell) {
		return histories[cell];
	}

	/** Returns whose each open account of a cell is: official, of others or unknown. */
	List<Authenticity> authenticity(int cell, AsOf then) {
		return Arrays.stream(accounts[cell]).filter(it -> it.isOpen(then)).map(AccountPast::authenticity).toList();
	}

	/** Reads each account that a cell itself owns, in the order of the census. */
	<T> List<T> own(Reader<T> reader) {
		List<T> all = new ArrayList<>();
		for (int cell = 0; cell < accounts.length; cell++) {
			for (int i = 0; i < own[cell]; i++) {
				all.add(reader.read(accounts[cell][i], cell / platforms, cell % platforms));
			}
		}
		return all;
	}
}
