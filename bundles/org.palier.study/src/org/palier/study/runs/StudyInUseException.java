// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.LockHolder;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.FailureKind;
import org.palier.ground.text.Wording;

/** Another process is writing the study, and did not finish within the waiting time. Nothing was done. */
public final class StudyInUseException extends IOException implements Explained {

	private static final long serialVersionUID = 1L;
	private static final Wording WORDS = new Wording(StudyInUseException.class, "messages");
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

	private final transient Path study;
	private final transient @Nullable LockHolder holder;

	/** @param holder empty when the one who writes left no note */
	StudyInUseException(Path study, Optional<LockHolder> holder) {
		super(study + " is in use: " + holder);
		this.study = study;
		this.holder = holder.orElse(null);
	}

	/** The study's file or folder. */
	public Path study() {
		return study;
	}

	/** Returns the holder of the lock; empty when it is unknown. */
	public Optional<LockHolder> holder() {
		return Optional.ofNullable(holder);
	}

	/** One sentence that names the study, who writes it and since when in this machine's time. */
	@Override
	public Bilingual reason() {
		LockHolder known = holder;
		Instant since = known == null ? null : known.since();
		return known == null || since == null ? WORDS.text("lock.in_use", study)
				: WORDS.text("lock.in_use_by", study, known.process(), String.valueOf(known.pid()), known.user(), known.host(),
						TIME.format(since.atZone(ZoneId.systemDefault())));
	}

	@Override
	public FailureKind failure() {
		return FailureKind.IN_USE;
	}
}
