/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Proposed Usage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A usage that presences which a scenario makes will show.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.ProposedUsage#getUsage <em>Usage</em>}</li>
 *   <li>{@link org.palier.model.ProposedUsage#getShare <em>Share</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getProposedUsage()
 * @model
 * @generated
 */
public interface ProposedUsage extends EObject {
	/**
	 * Returns the value of the '<em><b>Usage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The usage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usage</em>' reference.
	 * @see #setUsage(Usage)
	 * @see org.palier.model.PalierPackage#getProposedUsage_Usage()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Usage getUsage();

	/**
	 * Sets the value of the '{@link org.palier.model.ProposedUsage#getUsage <em>Usage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Usage</em>' reference.
	 * @see #getUsage()
	 * @generated
	 */
	void setUsage(Usage value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of these presences that show it, 0 to 1; null for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' reference.
	 * @see #setShare(Assumption)
	 * @see org.palier.model.PalierPackage#getProposedUsage_Share()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Assumption getShare();

	/**
	 * Sets the value of the '{@link org.palier.model.ProposedUsage#getShare <em>Share</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' reference.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(Assumption value);

} // ProposedUsage
