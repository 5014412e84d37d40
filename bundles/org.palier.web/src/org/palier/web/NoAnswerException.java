// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;

/**
 * A server was not asked, or did not answer.
 */
public final class NoAnswerException extends ExplainedException {

	private static final long serialVersionUID = 1L;

	private final Kind kind;

	/** The reason why there is no answer. */
	public enum Kind {
		/** What is asked for is no address of the web. */
		ADDRESS,
		/** The machine lies in a private network. */
		PRIVATE,
		/** Nobody knows the host. */
		UNKNOWN_HOST,
		/** The host takes no connection. */
		REFUSED,
		/** The certificate of the server, or of a proxy that reads along, is not trusted. */
		CERTIFICATE,
		/** The proxy that is set is none that can be asked. */
		PROXY_WRONG,
		/** The proxy takes no connection. */
		PROXY_UNREACHABLE,
		/** The proxy asks for a name and a password (407). */
		PROXY_CREDENTIALS,
		/** The proxy does not let one through to this server. */
		PROXY_REFUSED,
		/** The exchange did not end in its time. */
		SILENT,
		/** The connection broke. */
		BROKEN,
		/** The answer is larger than what is taken. */
		TOO_LARGE,
		/** It failed too often in a row and is left alone. */
		LEFT_ALONE;

		/** True when one that is asked often enough is not worth another question. */
		boolean counts() {
			return this != ADDRESS && this != PRIVATE && this != TOO_LARGE && this != LEFT_ALONE && this != PROXY_WRONG;
		}
	}

	/** @param reason what is wrong and what to do, in both languages */
	NoAnswerException(Kind kind, Bilingual reason) {
		super(reason);
		this.kind = kind;
	}

	/** Why. */
	public Kind kind() {
		return kind;
	}

	/** True when the same question may be answered at another time. */
	public boolean isPassing() {
		return kind.counts() || kind == Kind.LEFT_ALONE || kind == Kind.PROXY_WRONG;
	}
}
