// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/** The groups by which a measure of posts is counted. */
public enum PostCut {
	/** The agency that wrote the post. */
	AGENCY,
	/** The platform on which it was written. */
	PLATFORM,
	/** The month in UTC in which it was written. */
	MONTH
}
