/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.palier.model.Finding;
import org.palier.model.FindingCell;
import org.palier.model.LocalizedText;
import org.palier.model.PalierPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.FindingImpl#getCandidate <em>Candidate</em>}</li>
 *   <li>{@link org.palier.model.impl.FindingImpl#getWording <em>Wording</em>}</li>
 *   <li>{@link org.palier.model.impl.FindingImpl#getKeptOn <em>Kept On</em>}</li>
 *   <li>{@link org.palier.model.impl.FindingImpl#getKeptBy <em>Kept By</em>}</li>
 *   <li>{@link org.palier.model.impl.FindingImpl#getCells <em>Cells</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FindingImpl extends IdentifiedImpl implements Finding {
	/**
	 * The default value of the '{@link #getCandidate() <em>Candidate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCandidate()
	 * @generated
	 * @ordered
	 */
	protected static final String CANDIDATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCandidate() <em>Candidate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCandidate()
	 * @generated
	 * @ordered
	 */
	protected String candidate = CANDIDATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWording() <em>Wording</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWording()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText wording;

	/**
	 * The default value of the '{@link #getKeptOn() <em>Kept On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeptOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate KEPT_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKeptOn() <em>Kept On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeptOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate keptOn = KEPT_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeptBy() <em>Kept By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeptBy()
	 * @generated
	 * @ordered
	 */
	protected static final String KEPT_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKeptBy() <em>Kept By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeptBy()
	 * @generated
	 * @ordered
	 */
	protected String keptBy = KEPT_BY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCells() <em>Cells</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCells()
	 * @generated
	 * @ordered
	 */
	protected EList<FindingCell> cells;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FindingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.FINDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCandidate() {
		return candidate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCandidate(String newCandidate) {
		String oldCandidate = candidate;
		candidate = newCandidate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.FINDING__CANDIDATE, oldCandidate, candidate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getWording() {
		return wording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWording(LocalizedText newWording, NotificationChain msgs) {
		LocalizedText oldWording = wording;
		wording = newWording;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PalierPackage.FINDING__WORDING, oldWording, newWording);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWording(LocalizedText newWording) {
		if (newWording != wording) {
			NotificationChain msgs = null;
			if (wording != null)
				msgs = ((InternalEObject)wording).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PalierPackage.FINDING__WORDING, null, msgs);
			if (newWording != null)
				msgs = ((InternalEObject)newWording).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PalierPackage.FINDING__WORDING, null, msgs);
			msgs = basicSetWording(newWording, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.FINDING__WORDING, newWording, newWording));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getKeptOn() {
		return keptOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeptOn(LocalDate newKeptOn) {
		LocalDate oldKeptOn = keptOn;
		keptOn = newKeptOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.FINDING__KEPT_ON, oldKeptOn, keptOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKeptBy() {
		return keptBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeptBy(String newKeptBy) {
		String oldKeptBy = keptBy;
		keptBy = newKeptBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.FINDING__KEPT_BY, oldKeptBy, keptBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FindingCell> getCells() {
		if (cells == null) {
			cells = new EObjectContainmentEList<FindingCell>(FindingCell.class, this, PalierPackage.FINDING__CELLS);
		}
		return cells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PalierPackage.FINDING__WORDING:
				return basicSetWording(null, msgs);
			case PalierPackage.FINDING__CELLS:
				return ((InternalEList<?>)getCells()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.FINDING__CANDIDATE:
				return getCandidate();
			case PalierPackage.FINDING__WORDING:
				return getWording();
			case PalierPackage.FINDING__KEPT_ON:
				return getKeptOn();
			case PalierPackage.FINDING__KEPT_BY:
				return getKeptBy();
			case PalierPackage.FINDING__CELLS:
				return getCells();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.FINDING__CANDIDATE:
				setCandidate((String)newValue);
				return;
			case PalierPackage.FINDING__WORDING:
				setWording((LocalizedText)newValue);
				return;
			case PalierPackage.FINDING__KEPT_ON:
				setKeptOn((LocalDate)newValue);
				return;
			case PalierPackage.FINDING__KEPT_BY:
				setKeptBy((String)newValue);
				return;
			case PalierPackage.FINDING__CELLS:
				getCells().clear();
				getCells().addAll((Collection<? extends FindingCell>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.FINDING__CANDIDATE:
				setCandidate(CANDIDATE_EDEFAULT);
				return;
			case PalierPackage.FINDING__WORDING:
				setWording((LocalizedText)null);
				return;
			case PalierPackage.FINDING__KEPT_ON:
				setKeptOn(KEPT_ON_EDEFAULT);
				return;
			case PalierPackage.FINDING__KEPT_BY:
				setKeptBy(KEPT_BY_EDEFAULT);
				return;
			case PalierPackage.FINDING__CELLS:
				getCells().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.FINDING__CANDIDATE:
				return CANDIDATE_EDEFAULT == null ? candidate != null : !CANDIDATE_EDEFAULT.equals(candidate);
			case PalierPackage.FINDING__WORDING:
				return wording != null;
			case PalierPackage.FINDING__KEPT_ON:
				return KEPT_ON_EDEFAULT == null ? keptOn != null : !KEPT_ON_EDEFAULT.equals(keptOn);
			case PalierPackage.FINDING__KEPT_BY:
				return KEPT_BY_EDEFAULT == null ? keptBy != null : !KEPT_BY_EDEFAULT.equals(keptBy);
			case PalierPackage.FINDING__CELLS:
				return cells != null && !cells.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (candidate: ");
		result.append(candidate);
		result.append(", keptOn: ");
		result.append(keptOn);
		result.append(", keptBy: ");
		result.append(keptBy);
		result.append(')');
		return result.toString();
	}

} //FindingImpl
