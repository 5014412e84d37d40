// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.guided;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.palier.detection.guided.PastedAddress.AcceptedAddress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Authenticity;
import org.palier.model.FindingStep;
import org.palier.model.History;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.AccountIds;
import org.palier.numbers.view.CensusCells;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * Makes an answer one undoable step: an observation of the step, of the checker and the day. A new answer of one person on
 * the same cell, step and day replaces the former answer and the account that came with it.
 */
public final class CheckEdits {

	private final Study study;
	private final FindingStep step;
	private final String checker;
	private final Clock clock;

	/**
	 * @param step    platform’s search or site’s search
	 * @param checker who answers
	 * @param clock   gives the day and the moment
	 * @throws IllegalArgumentException when nobody is named: it is kept who checks
	 */
	public CheckEdits(Study study, FindingStep step, String checker, Clock clock) {
		this.study = Objects.requireNonNull(study);
		this.step = Objects.requireNonNull(step);
		this.checker = checker.strip();
		this.clock = Objects.requireNonNull(clock);
		if (this.checker.isEmpty()) {
			throw new IllegalArgumentException("nobody is named");
		}
	}

	/** There is no account, nobody can tell, or the page cannot be reached. @param note empty for none */
	public RecordedEdit answer(CheckCell cell, CheckAnswer answer, String note) {
		if (answer == CheckAnswer.PRESENT) {
			throw new IllegalArgumentException("a presence has an address");
		}
		return edit(cell, answer, note.isBlank() ? null : note.strip(), null);
	}

	/** There is an account. @param authenticity whose it is: one that is not official is kept and does not count @param note empty for none */
	public RecordedEdit present(CheckCell cell, AcceptedAddress address, Authenticity authenticity, String note) {
		return edit(cell, CheckAnswer.PRESENT, address.url(), presence -> {
			Account account = account(presence, cell, address);
			account.setAuthenticity(authenticity == Authenticity.UNKNOWN ? account.getAuthenticity() : authenticity);
			account.setHistory(History.of(account.getHistory()).with(observed(PresenceStatus.PRESENT, null)));
			if (!note.isBlank()) {
				presence.setNote(note.strip());
			}
		});
	}

	/** Writes what an answer adds to the observation. */
	private interface Beside {

		void write(Presence presence);
	}

	private RecordedEdit edit(CheckCell cell, CheckAnswer answer, @Nullable String evidence, @Nullable Beside beside) {
		Bilingual label = AddressCheck.WORDS.text("edit." + answer.name(), Bilingual.of(cell.agency().getName()),
				Bilingual.of(cell.platform().getName()));
		return new RecordedEdit(label, Root.beneath(cell.agency()), () -> {
			Presence presence = CensusCells.made(cell.agency(), cell.platform(), study.getPlatforms());
			takeBack(presence);
			if (beside != null) {
				beside.write(presence);
			}
			presence.observe(observed(answer.status(), evidence));
		});
	}

	/** Removes the checker's answer of the same day, and the accounts that nothing else attests. */
	private void takeBack(Presence presence) {
		presence.setHistory(withoutMine(presence.getHistory()));
		List.copyOf(presence.getAccounts()).forEach(account -> {
			History left = withoutMine(account.getHistory());
			if (left == null && account.getHistory() != null) {
				presence.getAccounts().remove(account);
			} else {
				account.setHistory(left);
			}
		});
	}

	private @Nullable History withoutMine(@Nullable History history) {
		if (history == null || history.observations().stream().noneMatch(this::isMineOfToday)) {
			return history;
		}
		List<Observation> left = history.observations().stream().filter(it -> !isMineOfToday(it)).toList();
		return left.isEmpty() ? null : new History(left);
	}

	private boolean isMineOfToday(Observation said) {
		return said.step() == step && checker.equals(said.by()) && said.run() == null && !said.correction()
				&& LocalDate.now(clock).equals(said.on());
	}

	private Account account(Presence presence, CheckCell cell, AcceptedAddress address) {
		Account same = address.same();
		if (same != null && same.eContainer() == presence) {
			return same;
		}
		Account made = PalierFactory.eINSTANCE.createAccount();
		made.setId(new AccountIds(study).take(cell.platform().getId(), address.handle(), address.url()));
		made.setHandle(address.handle().isEmpty() ? null : address.handle());
		made.setUrl(address.url());
		presence.getAccounts().add(made);
		return made;
	}

	private Observation observed(PresenceStatus status, @Nullable String evidence) {
		return new Observation(LocalDate.now(clock), status, step, checker, evidence, null, clock.instant().truncatedTo(ChronoUnit.SECONDS),
				false);
	}
}
