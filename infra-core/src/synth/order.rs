use crate::template::Stack;

/// The stacks in the order in which to apply them: what a stack reads comes before it, otherwise as they are given.
///
/// Workspaces that are not among the stacks do not matter; of a circle, the stacks keep their order.
pub fn order<'a>(stacks: &[&'a Stack]) -> Vec<&'a Stack> {
    let mut waiting: Vec<&Stack> = stacks.to_vec();
    let mut ordered = Vec::new();
    while !waiting.is_empty() {
        let ready = waiting.iter().position(|stack| {
            let waits_for = |read: &&str| waiting.iter().any(|other| other.workspace == *read);
            !stack.reads.iter().any(|read| *read != stack.workspace && waits_for(read))
        });
        ordered.push(waiting.remove(ready.unwrap_or(0)));
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::Source;

    const fn stack(workspace: &'static str, reads: &'static [&'static str]) -> Stack {
        Stack {
            name: "",
            workspace,
            docs: "",
            targets: &[],
            source: &Source { rust: &[], nested: &[], rules: &[] },
            reads,
            lock: "",
        }
    }

    fn names(stacks: &[&Stack]) -> Vec<&'static str> {
        order(stacks).iter().map(|stack| stack.workspace).collect()
    }

    #[test]
    fn what_is_read_comes_first() {
        let (a, b, c) = (stack("a", &["b", "elsewhere"]), stack("b", &[]), stack("c", &[]));
        assert_eq!(names(&[&a, &b, &c]), ["b", "a", "c"]);
        assert_eq!(names(&[&c, &a]), ["c", "a"]);
    }

    #[test]
    fn a_circle_ends() {
        let (a, b) = (stack("a", &["b", "a"]), stack("b", &["a"]));
        assert_eq!(names(&[&a, &b]), ["a", "b"]);
    }
}
