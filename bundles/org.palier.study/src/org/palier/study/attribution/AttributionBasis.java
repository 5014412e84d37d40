// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

/** The basis of an attribution: why an account speaks for an agency, or for none. */
public enum AttributionBasis {
	/** A person mapped it. */
	BY_HAND,
	/** The platform's id of the account is that of a presence. */
	ID,
	/** Its address is that of a presence. */
	URL,
	/** Its handle is that of a presence. */
	HANDLE,
	/** Presences of several agencies fit equally well. */
	AMBIGUOUS,
	/** No presence fits. */
	UNKNOWN,
	/** A person said that it is no agency's. */
	SET_ASIDE;
}
