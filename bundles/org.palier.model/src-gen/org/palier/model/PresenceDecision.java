/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Presence Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was decided of a presence that several people coded. What they said stays in their codings.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.PresenceDecision#getBy <em>By</em>}</li>
 *   <li>{@link org.palier.model.PresenceDecision#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.palier.model.PresenceDecision#getUsages <em>Usages</em>}</li>
 *   <li>{@link org.palier.model.PresenceDecision#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getPresenceDecision()
 * @model
 * @generated
 */
public interface PresenceDecision extends EObject {
	/**
	 * Returns the value of the '<em><b>By</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Coder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided: one who did not code the presence, or all who did.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' reference list.
	 * @see org.palier.model.PalierPackage#getPresenceDecision_By()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Coder> getBy();

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getPresenceDecision_DecidedOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.palier.model.PresenceDecision#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Usages</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Usage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usages that hold by the decision, in codebook order; every other does not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usages</em>' reference list.
	 * @see org.palier.model.PalierPackage#getPresenceDecision_Usages()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Usage> getUsages();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was decided so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.palier.model.PalierPackage#getPresenceDecision_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.palier.model.PresenceDecision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // PresenceDecision
