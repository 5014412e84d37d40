// SPDX-License-Identifier: EPL-2.0
/** Commands on theory packs: what differs between two versions, and bringing a study to a newer one. */
package org.palier.headless.theory;
