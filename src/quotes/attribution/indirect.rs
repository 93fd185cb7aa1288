//! Reported speech without marks: from a cue that no marked stretch claims to the clause that it reports.

use super::super::Quotation;
use super::super::people::resolve::Resolver;
use super::scene::Scene;
use super::sources::Source;

/// Adds the indirect quotations of a scene.
pub fn add(
    _scene: &Scene<'_, '_>,
    _sources: &[Vec<Source>],
    _resolver: &Resolver<'_, '_, '_>,
    _by_cue: &[Option<usize>],
    _quotations: &mut Vec<Quotation>,
) {
}
